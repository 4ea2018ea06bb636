using FsCheck;
using FsCheck.Fluent;
using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Tests.Storage.Decisions;

/// <summary>Random sequences of decisions by several people, each followed by what must always hold.</summary>
public sealed class RandomDecisionsTests
{
    private static readonly string[] Candidates = ["c-1", "c-2", "c-3", "c-4", "c-5"];

    /// <summary>How many sequences of thirty decisions; a thousand take some minutes.</summary>
    private static readonly int Sequences =
        int.TryParse(Environment.GetEnvironmentVariable("INGEST_TEST_SEQUENCES"), out var asked) ? asked : 10;

    [Fact]
    public void Whatever_people_decide_nothing_is_lost_and_undo_restores()
    {
        var steps = Gen.Choose(0, 9999).ListOf(30).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Sequences), Prop.ForAll(steps, Holds));
    }

    private static bool Holds(IList<int> steps)
    {
        using var records = new Records();
        records.Code(Examples.Coding([.. Candidates.Select(id => Examples.Agreement(id))]));
        var everGiven = new HashSet<string>();
        foreach (var step in steps)
        {
            var before = Picture(records);
            if (Try(records, step) is not { Decision: { } number })
            {
                Picture(records).ShouldBe(before, "a decision that was not made changed something");
                continue;
            }

            Invariants(records, everGiven);
            if (step % 3 == 0)
            {
                records.Decide(DecisionKind.Undo, "", decision => decision with { Undoes = number }).Overtaken.ShouldBeFalse();
                Picture(records).ShouldBe(before, $"undo did not restore after step {step}");
                Invariants(records, everGiven);
            }
        }

        Verification.Of(records.Database).ShouldBeEmpty();
        return true;
    }

    /// <summary>One decision chosen by the step's digits; null where the rules refuse it.</summary>
    private static DecisionReceipt? Try(Records records, int step)
    {
        var entries = records.Entries.List(new EntryQuery { Status = null, Take = 1000, Order = EntryOrder.Id }).Select(held => held.Entry.Id).ToList();
        var candidate = Candidates[step / 10 % Candidates.Length];
        var (entry, other) = entries is [] ? ("EDA-2021-0001", "EDA-2021-0001") : (entries[step / 50 % entries.Count], entries[step / 350 % entries.Count]);
        var by = step % 2 == 0 ? "anna" : "boris";
        try
        {
            return (step % 10) switch
            {
                0 or 1 => records.Decide(DecisionKind.Approve, candidate, null, by),
                2 => records.Decide(DecisionKind.Approve, candidate, decision => decision with { Other = entry }, by),
                3 => records.Decide(DecisionKind.Reopen, candidate, null, by),
                4 => records.Decide(DecisionKind.Merge, entry, decision => decision with { Other = other }, by),
                5 => records.Decide(DecisionKind.Split, entry, decision => decision with { Candidates = [candidate] }, by),
                6 => records.Decide(DecisionKind.Correct, step % 4 == 0 ? entry : candidate,
                    decision => decision with { Values = [Examples.Vouched(Field.Place, $"Place {step}")] }, by),
                7 => records.Decide(DecisionKind.Reject, candidate, null, by),
                8 => records.Decide(DecisionKind.Link, entry, decision => decision with { Other = other, Relation = Relation.Amends }, by),
                _ => records.Decide(DecisionKind.Undo, "", decision => decision with { Undoes = step / 10 % 30 }, by),
            };
        }
        catch (IngestException)
        {
            return null;
        }
    }

    private static void Invariants(Records records, HashSet<string> everGiven)
    {
        var entries = records.Entries.List(new EntryQuery { Status = null, Take = 1000 }).ToDictionary(held => held.Entry.Id, held => held.Entry);
        everGiven.IsSubsetOf(entries.Keys).ShouldBeTrue("an id was lost");
        everGiven.UnionWith(entries.Keys);
        var active = entries.Values.Where(entry => entry.Status == EntryStatus.Active).ToList();
        active.ShouldAllBe(entry => entry.Candidates.Count > 0);
        foreach (var id in Candidates)
        {
            var held = records.Candidates.Find(id).ShouldNotBeNull();
            var homes = active.Where(entry => entry.Candidates.Contains(id)).Select(entry => entry.Id).ToList();
            homes.ShouldBe(held.Status == CandidateStatus.Approved ? [held.State.Entry!] : [], $"the home of {id}");
            active.SelectMany(entry => entry.Candidates).Count(other => other == id).ShouldBeLessThanOrEqualTo(1);
        }

        foreach (var merged in entries.Values.Where(entry => entry.Status == EntryStatus.Merged))
            entries.ShouldContainKey(merged.MergedInto!);
        foreach (var status in Enum.GetValues<CandidateStatus>())
            records.Candidates.Count(new CandidateQuery { Status = status }).ShouldBe(Candidates.Count(id => records.Candidates.Find(id)!.Status == status));
        var figures = new WorthStore(records.Database).Figures().Where(figure => figure.Value > 0).ToDictionary();
        figures.GetValueOrDefault(("year", "2021")).ShouldBe(active.Count);
        figures.ShouldBe(active.SelectMany(Figures).CountBy(figure => figure), ignoreOrder: true);
    }

    private static IEnumerable<(string Figure, string Value)> Figures(Entry entry) =>
    [
        .. entry.All(Field.Party).Select(party => ("party", party)), .. entry.All(Field.Content).Select(code => ("content", code)),
        .. entry.All(Field.Clause).Select(code => ("clause", code)), ("year", entry.First(Field.Signed)![..4]),
        .. entry.All(Field.Type).Select(code => ("type", code)), .. entry.All(Field.Focus).Select(code => ("focus", code)),
    ];

    /// <summary>What a reader of the Registry and of the candidates sees.</summary>
    private static string Picture(Records records)
    {
        var entries = records.Entries.List(new EntryQuery { Status = null, Take = 1000, Order = EntryOrder.Id })
            .Where(held => held.Entry.Status != EntryStatus.Withdrawn).Select(held => held.Entry);
        var candidates = Candidates.Select(id => records.Candidates.Find(id)!.State);
        return System.Text.Json.JsonSerializer.Serialize(new { entries, candidates });
    }
}
