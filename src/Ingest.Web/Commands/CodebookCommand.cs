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

    public static Command Create(Terminal terminal) => new Command("codebook", "Prints the codes with their definitions, rules and cues")
    {
        Format,
        new Command("propose", "Lets the model of Assistant:Model propose cues from what people approved; nothing is changed").Does(terminal, ProposeAsync),
    }.Does(terminal, RunAsync);

    private static async Task<int> ProposeAsync(Invocation call, CancellationToken cancellation)
    {
        call.RequireDatabase();
        using var place = call.OpenWorkplace(reported: true);
        if (!place.Model.IsOn)
            throw new UsageException("No model is configured.", "Name Assistant:Address and Assistant:Model; every key is described in appsettings.json.");
        var proposals = await place.Cues.AskAsync(cancellation);
        foreach (var code in proposals.GroupBy(proposal => (proposal.Axis, proposal.Code)))
        {
            await call.Terminal.Output.WriteLineAsync($"# {code.Key.Axis}.yaml, {code.Key.Code}: take over by hand what is good, and raise the codebook's version.");
            foreach (var proposal in code)
                await call.Terminal.Output.WriteLineAsync($"{proposal.Language}: [{proposal.Cue}]  # finds {proposal.Finds} proofs the rules miss, {proposal.Mistakes} of other codes; from: {proposal.Quote}");
        }

        if (proposals.Count == 0)
            await call.Terminal.Error.WriteLineAsync("Nothing to propose: the cues find what people approved, or too few records are approved.");
        return ExitCode.Well;
    }

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
