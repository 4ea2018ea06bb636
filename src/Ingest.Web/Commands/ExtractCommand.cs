using System.CommandLine;
using Ingest.Web.Composition;

namespace Ingest.Web.Commands;

/// <summary><c>ingest extract FILE</c>: the text of one document, as a reader would read it.</summary>
public static class ExtractCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The document to read" };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "text, markdown or json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "markdown", "json");

    public static Command Create(Terminal terminal) =>
        new Command("extract", "Prints the text of one document in reading order") { File, Format }.Does(terminal, RunAsync);

    private static async Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        var document = await new Reader(call.Settings).ReadAsync(call.Value(File)!, cancellation);
        await call.Terminal.Output.WriteAsync(call.Value(Format) switch
        {
            "json" => DocumentText.ToJson(document),
            "markdown" => Reader.Markdown(document),
            _ => Reader.Text(document),
        });
        return ExitCode.Well;
    }
}
