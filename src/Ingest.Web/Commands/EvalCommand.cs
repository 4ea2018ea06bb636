using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Ingest.Pipeline.Assistance;
using Ingest.Pipeline.Evaluation;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary><c>ingest eval DIR</c>: codes every document of a folder that has gold and says how well, field by field.</summary>
public static class EvalCommand
{
    private static readonly Argument<string> Folder = new("DIR") { Description = "A folder of PDFs with hand-coded answers beside it or above it" };

    private static readonly Option<string?> GoldFile = new("--gold")
    {
        Description = "The hand-coded answers; default: gold.jsonl and gold-mentions.jsonl in DIR or above it",
        HelpName = "FILE",
    };

    private static readonly Option<string> Coder = new Option<string>("--coder")
    {
        Description = "Who codes: rules, or the model of Assistant:Model",
        DefaultValueFactory = _ => "rules",
    }.AcceptOnlyFromAmong("rules", "model");

    private static readonly Option<string?> Replay = new("--replay") { Description = "With --coder model: answer from this recording, without a network", HelpName = "FILE" };

    private static readonly Option<string?> Record = new("--record") { Description = "With --coder model: keep every call here, to be replayed", HelpName = "FILE" };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "table or json",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "json");

    public static Command Create(Terminal terminal) =>
        new Command("eval", "Codes the documents of a folder and scores them against people's answers") { Folder, GoldFile, CodebookCommand.Folder, Coder, Replay, Record, Format }.Does(terminal, RunAsync);

    private static async Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        var plan = EvaluationPlan.Of(call.Value(Folder)!, call.Value(GoldFile));
        using var model = Model(call);
        var work = (model?.Run(call.Settings.Reading) ?? new EvaluationRun(call.Settings.Reading, CodebookCommand.Chosen(call))).CodeAsync(plan, cancellation);
        var coded = await (call.Terminal.ErrorWatched ? ProgressBar.Over(call.Terminal.Progress, "Coding", plan.Files.Count, work, cancellation) : work).ToListAsync(cancellation);
        var reports = plan.Score(coded);
        if (call.Value(Format) == "json")
            call.Terminal.Output.WriteLine(JsonSerializer.Serialize(reports, Wire.Json));
        else
            Show(reports, call.Terminal.Results);
        return reports.Any(report => report.Unread.Count > 0) ? ExitCode.Partly : ExitCode.Well;
    }

    private static ModelEvaluation? Model(Invocation call) => (call.Value(Coder), call.Value(Replay)) switch
    {
        ("model", { } file) => ModelEvaluation.Replay(call.Settings.Assistant, CodebookCommand.Chosen(call), file, TimeProvider.System),
        ("model", null) => ModelEvaluation.Live(call.Settings.Assistant, CodebookCommand.Chosen(call), call.Value(Record), TimeProvider.System),
        _ when call.Value(Replay) is not null || call.Value(Record) is not null => throw new UsageException("--replay and --record are for the model.", "Add --coder model"),
        _ => null,
    };

    private static void Show(IReadOnlyList<EvaluationReport> reports, IAnsiConsole console)
    {
        foreach (var report in reports)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{report.Documents} documents");
            console.Write(Fields(report));
            console.Write(Bins(report));
            if (report.Misses.Count > 0)
                console.Write(Misses(report));
            foreach (var unread in report.Unread)
                console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"not read: {unread}");
        }
    }

    private static Table Fields(EvaluationReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Field", "Of", "Found", "Exact", "Abstained", "Precision", "Recall", "F1", "Kappa");
        foreach (var field in report.Fields)
        {
            table.AddRow(field.Field, Text(field.Of), Text(field.Found), Text(field.Exact), Text(field.Abstained),
                Share(field.Precision), Share(field.Recall), Share(field.F1), field.Kappa is { } kappa ? Share(kappa) : "");
        }

        return table;
    }

    private static Table Bins(EvaluationReport report)
    {
        var table = new Table().Border(TableBorder.Simple).Title("Confidence kept").AddColumns("Given", "Values", "Right", "Share right", "Mean given");
        foreach (var bin in report.Reliability)
            table.AddRow(string.Create(CultureInfo.InvariantCulture, $"{bin.From:0.0}–{bin.To:0.0}"), Text(bin.Values), Text(bin.Right), Share(bin.Share), Share(bin.MeanConfidence));
        return table;
    }

    private static Table Misses(EvaluationReport report)
    {
        var table = new Table().Border(TableBorder.Simple).Title("Misses").AddColumns("Document", "Field", "Page", "Given", "Gold");
        foreach (var miss in report.Misses)
            table.AddRow(new[] { miss.Document, miss.Field, miss.Page is { } page ? Text(page) : "", miss.Given, miss.Gold }.Select(Markup.Escape).ToArray());
        return table;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
