using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Ingest.Pipeline.Assistance;
using Ingest.Pipeline.Nightly;
using Ingest.Storage;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary><c>ingest coding</c>: gives candidates to two coders blind to each other, and tells how well coders agree.</summary>
public static class CodingCommand
{
    private static readonly Option<double> Share = new("--share") { Description = "Which share of the pending candidates, 0 to 1", Required = true };

    private static readonly Option<string[]> Coders = new("--coder")
    {
        Description = "The users who are to code them",
        HelpName = "NAME",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<bool> ShowMachine = new("--show-machine") { Description = "Let the coders see the machine's values" };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "table, json or csv",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "json", "csv");

    private static readonly Option<int> Most = new("--most") { Description = "Documents at most", DefaultValueFactory = _ => int.MaxValue };

    private static readonly string[] Columns = ["codebook", "field", "label", "coders", "units", "prevalence", "percent", "kappa", "alpha"];

    public static Command Create(Terminal terminal) => new("coding", "Double coding: who codes what, and how well coders agree")
    {
        new Command("assign", "Gives a share of the pending candidates to coders, blind to each other") { Share, Coders, ShowMachine }.Does(terminal, Assign),
        new Command("model", "Lets the model of Assistant:Model code what it has not coded yet, within its budget") { Most }.Does(terminal, ModelAsync),
        new Command("calls", "Every call to the model as JSON, one a line: a recording ingest eval can replay").Does(terminal, Calls),
        new Command("agreement", "Percent agreement, Cohen's kappa and Krippendorff's alpha by field and label") { Format }.Does(terminal, Agreement),
    };

    private static Task<int> Assign(Invocation call, CancellationToken cancellation)
    {
        if (call.Value(Share) is not (> 0 and <= 1))
            throw new UsageException("The share must be above 0 and at most 1.", "A fifth of the candidates is --share 0.2.");
        var given = new AssignmentStore(call.RequireDatabase(), TimeProvider.System)
            .AssignShare(call.Value(Share), call.Value(Coders)!, !call.Value(ShowMachine), call.Who);
        call.Terminal.Output.WriteLine($"{given.Count} candidates are with {string.Join(" and ", call.Value(Coders)!)}.");
        return Task.FromResult(ExitCode.Well);
    }

    private static async Task<int> ModelAsync(Invocation call, CancellationToken cancellation)
    {
        call.RequireDatabase();
        using var place = call.OpenWorkplace(reported: true);
        if (!place.Model.IsOn)
            throw new UsageException("No model is configured.", "Name Assistant:Address and Assistant:Model; every key is described in appsettings.json.");
        var report = new NightReport(TimeProvider.System.GetUtcNow());
        await place.Model.RunAsync(report, call.Value(Most), cancellation);
        call.Terminal.Output.Write(report.Text);
        return report.Well ? ExitCode.Well : ExitCode.Partly;
    }

    private static Task<int> Calls(Invocation call, CancellationToken cancellation)
    {
        foreach (var made in new CallStore(call.RequireDatabase(), TimeProvider.System).All())
            call.Terminal.Output.WriteLine(Recording.Write(made));
        return Task.FromResult(ExitCode.Well);
    }

    private static Task<int> Agreement(Invocation call, CancellationToken cancellation)
    {
        var rows = new ReliabilityStore(call.RequireDatabase()).Rows();
        switch (call.Value(Format))
        {
            case "json":
                call.Terminal.Output.WriteLine(JsonSerializer.Serialize(rows.Select(row => new
                {
                    codebook = row.CodebookVersion,
                    field = Wire.Word(row.Field),
                    row.Label,
                    row.Coders,
                    row.Units,
                    row.Prevalence,
                    row.Percent,
                    row.Kappa,
                    row.Alpha,
                }), Wire.Json));
                break;
            case "csv":
                call.Terminal.Output.Write(Csv.Row(Columns) + string.Concat(rows.Select(row => Csv.Row(Cells(row)))));
                break;
            default:
                var table = new Table().Border(TableBorder.Simple).AddColumns(Columns);
                foreach (var row in rows)
                    table.AddRow([.. Cells(row).Select(Markup.Escape)]);
                call.Terminal.Results.Write(table);
                break;
        }

        return Task.FromResult(ExitCode.Well);
    }

    private static string[] Cells(ReliabilityRow row) =>
    [
        row.CodebookVersion, Wire.Word(row.Field), row.Label ?? "", string.Join(" + ", row.Coders), row.Units.ToString(CultureInfo.InvariantCulture),
        Number(row.Prevalence), Number(row.Percent), Number(row.Kappa), Number(row.Alpha),
    ];

    private static string Number(double? value) => value?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "";
}
