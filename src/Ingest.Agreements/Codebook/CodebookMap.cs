using Ingest.Model;
using YamlDotNet.RepresentationModel;

namespace Ingest.Agreements;

/// <summary>A YAML mapping that knows its file and lines, so that its faults can be told.</summary>
internal sealed class CodebookMap(string file, YamlMappingNode node)
{
    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public string Required(string key) => Text(key) is { Length: > 0 } text
        ? text
        : throw Fault(node.Start.Line, $"\"{key}\" is missing", $"Add a line \"{key}: …\".");

    public string Text(string key) => Child(key) switch
    {
        null => "",
        YamlScalarNode scalar => (scalar.Value ?? "").Trim(),
        var other => throw Fault(other.Start.Line, $"\"{key}\" must be one text", "Put the text on one line or after >-."),
    };

    public IReadOnlyList<string> List(string key) => [.. Lines(key).Select(line => line.Text)];

    public IEnumerable<(string Text, long Line)> Lines(string key) => Child(key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children.Select(child => child is YamlScalarNode scalar
            ? ((scalar.Value ?? "").Trim(), child.Start.Line)
            : throw Fault(child.Start.Line, $"\"{key}\" must be a list of texts", "A text with \": \" or a leading * or [ needs quotation marks.")),
        var other => throw Fault(other.Start.Line, $"\"{key}\" must be a list", "Write it as [a, b] or one \"- a\" a line."),
    };

    public CodebookMap? Map(string key) => Child(key) switch
    {
        null => null,
        YamlMappingNode map => new CodebookMap(file, map),
        var other => throw Fault(other.Start.Line, $"\"{key}\" must hold \"name: value\" lines", "Compare it with another code of the file."),
    };

    public IEnumerable<CodebookMap> Maps(string key) => Child(key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children.Select(child => child is YamlMappingNode map
            ? new CodebookMap(file, map)
            : throw Fault(child.Start.Line, $"each of \"{key}\" must hold \"name: value\" lines", "Begin each with \"- code: …\".")),
        var other => throw Fault(other.Start.Line, $"\"{key}\" must be a list", "Begin each part with \"- code: …\"."),
    };

    public void AllowOnly(params string[] known)
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!known.Contains(key.Value))
                throw Fault(key.Start.Line, $"\"{key.Value}\" means nothing here", $"Use one of: {string.Join(", ", known)}.");
        }
    }

    public IngestException Fault(string key, string what, string remedy) => Fault(Child(key)?.Start.Line ?? node.Start.Line, what, remedy);

    public IngestException Fault(long line, string what, string remedy) => new($"{file}:{line}: {what}.", remedy);

    private YamlNode? Child(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
}
