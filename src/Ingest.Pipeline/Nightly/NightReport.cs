using System.Globalization;
using System.Text;

namespace Ingest.Pipeline.Nightly;

/// <summary>What a night did, told as it goes, in Markdown.</summary>
public sealed class NightReport(DateTimeOffset due)
{
    private readonly StringBuilder _text = new(string.Create(CultureInfo.InvariantCulture, $"# Night of {due:yyyy-MM-dd}\n"));

    /// <summary>False once a step has failed or found a fault.</summary>
    public bool Well { get; private set; } = true;

    public string Text => _text.ToString();

    public void Head(string title) => _text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");

    public void Say(string line) => _text.Append(CultureInfo.InvariantCulture, $"- {line}\n");

    /// <summary>Something a person should look at.</summary>
    public void Warn(string what, string remedy)
    {
        Well = false;
        _text.Append(CultureInfo.InvariantCulture, $"- **{what}** {remedy}\n");
    }
}
