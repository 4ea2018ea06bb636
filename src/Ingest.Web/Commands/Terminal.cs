using System.Text;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary>
/// Where a command speaks: results to standard output, everything said along the way to standard error.
/// Colour and moving bars only where a person is watching.
/// </summary>
public sealed class Terminal
{
    private Terminal(TextWriter output, TextWriter error, bool outputWatched, bool errorWatched)
    {
        Output = output;
        Error = error;
        OutputWatched = outputWatched;
        Results = Console(output, outputWatched);
        Progress = Console(error, errorWatched);
        ErrorWatched = errorWatched;
    }

    /// <summary>Raw standard output, UTF-8 without a mark: JSON, CSV and plain text go here as they are.</summary>
    public TextWriter Output { get; }

    /// <summary>Raw standard error.</summary>
    public TextWriter Error { get; }

    public bool OutputWatched { get; }

    public bool ErrorWatched { get; }

    /// <summary>Standard output for tables.</summary>
    public IAnsiConsole Results { get; }

    /// <summary>Standard error for bars and notes.</summary>
    public IAnsiConsole Progress { get; }

    public static Terminal OfProcess()
    {
        var output = new StreamWriter(System.Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
        var error = new StreamWriter(System.Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        return new Terminal(output, error, !System.Console.IsOutputRedirected, !System.Console.IsErrorRedirected);
    }

    /// <summary>For callers that keep what is said, such as tests; nobody is watching.</summary>
    public static Terminal Into(TextWriter output, TextWriter error) => new(output, error, false, false);

    /// <summary>A fault for a person: what is wrong, then what she can do about it.</summary>
    public void Complain(string message, string remedy) => Error.WriteLine($"ingest: {message}\n{remedy}");

    private static IAnsiConsole Console(TextWriter writer, bool watched)
    {
        // NO_COLOR: https://no-color.org, the convention of terminals.
        var colour = watched && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = watched ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = watched ? InteractionSupport.Detect : InteractionSupport.No,
        });
        // A table in a pipe must not be folded at the 80 columns of a terminal that is not there.
        if (!watched)
            console.Profile.Width = 240;
        return console;
    }
}
