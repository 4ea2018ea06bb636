using System.CommandLine;
using Ingest.Pipeline;
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

    /// <summary>For one call what <c>Codebook:Folder</c> is for all.</summary>
    internal static readonly Option<string?> Folder = new("--codebook")
    {
        Description = "A folder of YAML files that stand in for the built-in ones of the same name",
        HelpName = "DIR",
    };

    private static readonly Option<string?> Write = new("--write") { Description = "Writes the built-in YAML files into a folder, to be edited there", HelpName = "DIR" };

    public static Command Create(Terminal terminal) => new Command("codebook", "Prints the codes with their definitions, rules and cues")
    {
        Folder,
        Write,
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
        if (call.Value(Write) is { } folder)
        {
            foreach (var path in CodebookFolder.Write(folder))
                await call.Terminal.Output.WriteLineAsync(path);
            return ExitCode.Well;
        }

        switch (call.Value(Format))
        {
            case "json":
                await call.Terminal.Output.WriteLineAsync(CodebookPrint.Json(Chosen(call)));
                break;
            case "markdown":
                await call.Terminal.Output.WriteAsync(CodebookPrint.Markdown(Chosen(call)));
                break;
            default:
                var table = new Table().Border(TableBorder.Simple).AddColumns("Axis", "Code", "Label", "Definition");
                foreach (var (axis, code, label, definition) in CodebookPrint.Rows(Chosen(call)))
                    table.AddRow(new[] { axis, code, label, definition }.Select(Markup.Escape).ToArray());
                call.Terminal.Results.Write(table);
                break;
        }

        return ExitCode.Well;
    }

    internal static CodebookOptions Chosen(Invocation call) => call.Value(Folder) is { } folder ? new CodebookOptions { Folder = folder } : call.Settings.Codebook;
}
