using System.CommandLine;
using Ingest.Web.Composition;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary><c>ingest codebook</c>: the definitions by which everything is coded.</summary>
public static class CodebookCommand
{
    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "table, markdown or json",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "markdown", "json");

    public static Command Create(Terminal terminal) =>
        new Command("codebook", "Prints the codes with their definitions, rules and cues") { Format }.Does(terminal, RunAsync);

    private static async Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        switch (call.Value(Format))
        {
            case "json":
                await call.Terminal.Output.WriteLineAsync(CodebookPrint.Json());
                break;
            case "markdown":
                await call.Terminal.Output.WriteAsync(CodebookPrint.Markdown());
                break;
            default:
                var table = new Table().Border(TableBorder.Simple).AddColumns("Axis", "Code", "Label", "Definition");
                foreach (var (axis, code, label, definition) in CodebookPrint.Rows())
                    table.AddRow(new[] { axis, code, label, definition }.Select(Markup.Escape).ToArray());
                call.Terminal.Results.Write(table);
                break;
        }

        return ExitCode.Well;
    }
}
