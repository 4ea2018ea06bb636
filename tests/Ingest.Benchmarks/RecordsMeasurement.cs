using System.Diagnostics;
using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Benchmarks;

/// <summary>How long the records take to answer at the size of a large registry: 100,000 candidates and 20,000 entries.</summary>
public static class RecordsMeasurement
{
    private const int Candidates = 100_000;
    private const int Entries = 20_000;
    private const int Times = 200;

    /// <param name="folder">Where the database is made, or lies since last time; a new one that is thrown away where it is null.</param>
    public static void Run(string? folder, TextWriter report)
    {
        using var thrownAway = folder is null ? new ThrownAway() : null;
        var place = folder ?? thrownAway!.Path;
        var clock = Stopwatch.StartNew();
        var database = File.Exists(Database.FileIn(place)) ? Database.Open(place, TimeProvider.System) : MadeRecords.Make(place, Candidates, Entries);
        report.WriteLine($"{Candidates:N0} candidates, {Entries:N0} entries, {new FileInfo(database.File).Length / 1e6:0} MB, there after {clock.Elapsed.TotalSeconds:0} s; {Times} times each, a list page with its count.");
        report.WriteLine("Elapsed time includes waiting for whatever else the machine does; processor time does not, nor waiting for the disk.");
        report.WriteLine();
        report.WriteLine("| | elapsed ms, median | p95 | processor ms, median | p95 |");
        report.WriteLine("|---|--:|--:|--:|--:|");
        Measure(database, report);
    }

    private static void Measure(Database database, TextWriter report)
    {
        var random = new Random(1815);
        var (held, registry, search) = (new CandidateStore(database), new EntryStore(database), new SearchStore(database));
        List("candidates, newest, any page", () => new CandidateQuery { Skip = random.Next(Candidates - 50) });
        List("candidates by date, any page", () => new CandidateQuery { Order = CandidateOrder.Signed, Skip = random.Next(Candidates - 50) });
        List("pending candidates by doubt, any page", () => new CandidateQuery { Status = CandidateStatus.Pending, Order = CandidateOrder.Doubt, Skip = random.Next(Candidates - 50) });
        List("candidates of a party", () => new CandidateQuery { Where = new() { Parties = [MadeRecords.State(random)] }, Skip = random.Next(1000) });
        List("candidates of two parties, a type and years, by date", () => new CandidateQuery
        {
            Where = new() { Parties = [MadeRecords.State(random), MadeRecords.State(random)], Type = MadeRecords.Type(random), FromYear = 2000 },
            Order = CandidateOrder.Signed,
        });
        List("candidates with a content and a clause", () => new CandidateQuery { Where = new() { Content = MadeRecords.Content(random), Clause = "mutual_defence" } });
        Registry("entries by date, any page", () => new EntryQuery { Skip = random.Next(Entries - 50) });
        Registry("entries of a party with a content", () => new EntryQuery { Where = new() { Parties = [MadeRecords.State(random)], Content = MadeRecords.Content(random) } });
        List("search: candidates, a rare word", () => new CandidateQuery { Where = new() { Text = $"number{random.Next(10_000)}" } });
        List("search: candidates, a tenth of all", () => new CandidateQuery { Where = new() { Text = MadeRecords.Subject(random) } });
        List("search: candidates, words and filters", () => new CandidateQuery { Where = new() { Text = MadeRecords.Subject(random), Parties = [MadeRecords.State(random)], FromYear = 2010 }, Status = CandidateStatus.Pending });
        Registry("search: entries, a tenth of all", () => new EntryQuery { Where = new() { Text = MadeRecords.Subject(random) } });
        Time(report, "search: pages, two words", () => search.Pages($"{MadeRecords.State(random)} number{random.Next(10_000)}"));
        var some = held.List(new CandidateQuery { Take = Times * 3, Order = CandidateOrder.Signed }).Select(listed => listed.Id).ToList();
        var next = 0;
        var twins = new TwinStore(database);
        Time(report, "twins of a candidate", () => twins.Of(some[next++]));
        Time(report, "one candidate, whole", () => held.Find(some[random.Next(some.Count)]));
        var decisions = new DecisionStore(database, TimeProvider.System);
        next = 0;
        Time(report, "decision: approve", () => decisions.Decide(Decision(DecisionKind.Approve, some[next++], 1)));
        Time(report, "decision: correct a value", () => decisions.Decide(Decision(DecisionKind.Correct, some[next++], 1) with
        {
            Values = [new RecordedValue { Field = Field.Place, Value = "Osnabrück", By = "anna", Assertion = "The gazette says so." }],
        }));
        Time(report, "decision: reject", () => decisions.Decide(Decision(DecisionKind.Reject, some[next++], 1)));

        void List(string name, Func<CandidateQuery> query) => Time(report, name, () => held.Page(query()));
        void Registry(string name, Func<EntryQuery> query) => Time(report, name, () => registry.Page(query()));
    }

    private static Decision Decision(DecisionKind kind, string record, int version) =>
        new() { Key = $"{kind}-{record}", Kind = kind, By = "anna", Why = "As the text says.", Record = record, Version = version };

    private static void Time<T>(TextWriter report, string name, Func<T> work)
    {
        var (elapsed, processor) = (new double[Times], new double[Times]);
        for (var i = 0; i < Times; i++)
        {
            var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            work();
            elapsed[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            processor[i] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }

        Array.Sort(elapsed);
        Array.Sort(processor);
        report.WriteLine($"| {name} | {elapsed[Times / 2]:0.0} | {elapsed[Times * 95 / 100]:0.0} | {processor[Times / 2]:0.0} | {processor[Times * 95 / 100]:0.0} |");
    }
}
