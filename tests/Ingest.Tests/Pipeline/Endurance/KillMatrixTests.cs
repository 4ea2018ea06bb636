using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Pipeline.Endurance;

/// <summary>
/// The serving program is killed at every boundary of every stage, and inside each: itself, the engine it started, and both.
/// A file for each point; each start takes up what the last one left, and is killed in its turn.
/// </summary>
public sealed class KillMatrixTests
{
    /// <summary>The exit code of a process that was killed: 128 and the signal's number.</summary>
    private const int Killed = 137;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Every boundary, and the inside of every stage.</summary>
    private static readonly string[] Points =
    [
        "arrival:begin", "arrival:inside", "arrival:end", "departure:begin", "departure:end", "read:begin",
        "extraction:begin", "extraction:while a child works", "extraction:child", "extraction:with its child", "extraction:end",
        "layout:begin", "layout:inside", "layout:end", "coding:begin", "coding:inside", "coding:end",
        "filing:begin", "filing:inside", "filing:end", "read:end",
    ];

    private static readonly string[] Stages = ["arrival", "departure", "extraction", "layout", "coding", "filing"];

    /// <summary>Most of it is starting a program again and again, which does not grow slower by being done for two folders at once.</summary>
    [ToolFact("pdftotext")]
    public async Task Killed_at_every_point_of_its_way_each_file_has_one_outcome_and_no_stage_is_done_twice()
    {
        using var desk = new Desk();
        var clean = (await desk.RunAsync(desk.Copy("in/clean.pdf", 1000))).Single();
        await Task.WhenAll(Points.Index().GroupBy(point => point.Index % 2, point => point.Item).Select(lane => KillAsync(desk, $"killed-{lane.Key}", [.. lane], clean)));
    }

    private static async Task KillAsync(Desk desk, string folder, IReadOnlyList<string> points, Drop clean)
    {
        var (data, trace) = (desk.Folder[folder], desk.Folder[folder + ".trace"]);
        foreach (var (number, point) in points.Index())
        {
            desk.Copy($"{folder}/inbox/{number}.pdf", number);
            await using var server = Start(data, trace, $"{number}.pdf {point}");
            await server.EndedAsync(Patience);
            server.ExitCode.ShouldBe(Killed, point);
        }

        var ledger = new DropLedger(Database.Open(data, TimeProvider.System), TimeProvider.System);
        await using (var last = Start(data, trace, ""))
        {
            await last.UntilAsync(() => ledger.Balance() is var books && books.Seen >= points.Count && books[Outcome.Waiting] == 0, Patience, "all is read");
            await last.UntilAsync(() => !Directory.EnumerateFileSystemEntries(Path.Combine(data, "workbench")).Any(), Patience, "its workbench is tidy");
        }

        var drops = ledger.List(take: 1000);
        ledger.Balance().Balance.ShouldBeTrue();
        drops.Select(drop => drop.Name).Order().ShouldBe(points.Index().Select(point => $"{point.Index}.pdf").Order(), "each file is one drop");
        drops.ShouldAllBe(drop => drop.Outcome == clean.Outcome && drop.Candidates == clean.Candidates && drop.Pages == clean.Pages);
        var records = Database.Open(data, TimeProvider.System);
        new CandidateStore(records).List(new CandidateQuery { Take = 1000 }).Count.ShouldBe(drops.Sum(drop => drop.Candidates));
        Verification.Of(records).ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(Path.Combine(data, "inbox")).ShouldBeEmpty();
        RepeatsAtMostTheStageItWasIn(File.ReadAllLines(trace));
    }

    private static void RepeatsAtMostTheStageItWasIn(string[] trace)
    {
        foreach (var way in trace.GroupBy(line => line.Split(' ')[0], line => line.Split(' ')[1]))
        {
            var story = string.Join(' ', way);
            // Once its bytes are safe, a file leaves the folder and is read side by side.
            var stages = way.Where(point => point.EndsWith(":begin", StringComparison.Ordinal) && point != "departure:begin")
                .Select(point => Array.IndexOf(Stages, point.Split(':')[0])).Where(stage => stage >= 0).ToList();
            stages.ShouldBe(stages.Order().ToList(), $"{way.Key} went back: {story}");
            // Filing is done when the ledger says so: it alone may be done twice, and does no harm.
            foreach (var stage in Stages.Except(["filing"]))
                way.SkipWhile(point => point != stage + ":end").ShouldNotContain(stage + ":begin", $"{way.Key} did a stage twice: {story}");
        }
    }

    private static ServingProgram Start(string data, string trace, string point) => ServingProgram.Begin(
        data, ["Intake:StillSeconds=0", "Intake:ScanSeconds=1", "Jobs:Strikes=1000", "Jobs:FirstWaitSeconds=0", "Jobs:SweepSeconds=1"], new Dictionary<string, string>
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
            ["INGEST_TEST_TRACE"] = trace,
            ["INGEST_TEST_KILL"] = point,
        });
}
