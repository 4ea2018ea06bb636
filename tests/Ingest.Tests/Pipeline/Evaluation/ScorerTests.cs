using System.Diagnostics;
using System.Text.Json;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Pipeline.Evaluation;
using Ingest.Reading;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Ingest.Web.Commands;

namespace Ingest.Tests.Pipeline.Evaluation;

/// <summary>The evaluation and the shared scorer, two programs, must come to the same figures on the same records.</summary>
public sealed class ScorerTests
{
    [SharedFact]
    public async Task Agreements_are_scored_as_the_shared_scorer_does()
    {
        var (json, reports) = await BothAsync("treaties", Repository.SharedPath("pdfs"), Repository.SharedPath("texts", "gold.jsonl"));
        var report = reports.Single();
        Share(json, "records found").ShouldBe(report["record"].ExactShare, 0.0001);
        Share(json, "parties exact").ShouldBe(report["parties"].ExactShare, 0.0001);
        Share(json, "date exact").ShouldBe(report["signed"].ExactShare, 0.0001);
        Share(json, "place").ShouldBe(report["place"].ExactShare, 0.0001);
        Share(json, "type").ShouldBe(report["type"].ExactShare, 0.0001);
        Share(json, "focus").ShouldBe(report["focus"].ExactShare, 0.0001);
        Share(json, "binding").ShouldBe(report["binding"].ExactShare, 0.0001);
        Share(json, "negatives clean").ShouldBe(report["negative"].ExactShare, 0.0001);
        Share(json, "party F1").ShouldBe(report["parties"].F1, 0.0001);
        Share(json, "content F1").ShouldBe(report["content"].F1, 0.0001);
        Share(json, "mutual defence F1").ShouldBe(report["mutual_defence"].F1, 0.0001);
    }

    [SharedFact]
    public async Task Mentions_are_scored_as_the_shared_scorer_does()
    {
        var (json, reports) = await BothAsync("mentions", Repository.SharedPath("seeds"), Repository.SharedPath("seeds", "gold-mentions.jsonl"));
        var report = reports.Single();
        Share(json, "mention P").ShouldBe(report["mention"].Precision, 0.0001);
        Share(json, "mention R").ShouldBe(report["mention"].Recall, 0.0001);
    }

    private static async Task<(JsonElement Json, IReadOnlyList<EvaluationReport> Reports)> BothAsync(string kind, string folder, string gold)
    {
        using var temp = new TempFolder();
        gold = temp.Write("gold.jsonl", ThirdOf(gold));
        var plan = EvaluationPlan.Of(folder, gold);
        var coded = await new EvaluationRun(new ReadingOptions(), new CodebookOptions()).CodeAsync(plan).ToListAsync();
        var held = coded.SelectMany(file => file.Candidates)
            .Select(candidate => new HeldCandidate(candidate, CandidateStatus.Pending, new CandidateState(), 1, DateTimeOffset.UnixEpoch)).ToList();
        var candidates = temp.Write("candidates.json", CandidateJson.Write(held));
        using var scorer = Process.Start(new ProcessStartInfo("python3", [Repository.SharedPath("score.py"), kind, candidates, gold]) { RedirectStandardOutput = true })!;
        var output = await scorer.StandardOutput.ReadToEndAsync();
        await scorer.WaitForExitAsync();
        return (JsonDocument.Parse(output.Trim().Split('\n')[^1]).RootElement, plan.Score(coded));
    }

    /// <summary>The records of every third document: the two count alike over few as over many, and reading them all takes minutes.</summary>
    private static string ThirdOf(string gold) => string.Concat(File.ReadLines(gold).GroupBy(Document).Where((_, index) => index % 3 == 0).SelectMany(lines => lines).Select(line => line + "\n"));

    private static string? Document(string line)
    {
        using var json = JsonDocument.Parse(line);
        return (json.RootElement.TryGetProperty("file", out var file) ? file : json.RootElement.GetProperty("seed")).GetString();
    }

    private static double Share(JsonElement json, string name) => json.GetProperty(name).GetDouble();
}
