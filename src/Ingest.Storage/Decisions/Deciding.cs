using Ingest.Model;

namespace Ingest.Storage;

/// <summary>What each kind of decision does to the records it touches.</summary>
internal static class Deciding
{
    public static void Apply(Microsoft.Data.Sqlite.SqliteConnection connection, OpenRecords records, Decision decision)
    {
        switch (decision.Kind)
        {
            case DecisionKind.Approve:
                Approving.Apply(records, decision);
                break;
            case DecisionKind.Correct:
                Correct(records, decision);
                break;
            case DecisionKind.Reject:
                Reject(records, decision);
                break;
            case DecisionKind.Merge:
                Merging.Merge(records, decision);
                break;
            case DecisionKind.Split:
                Merging.Split(records, decision);
                break;
            case DecisionKind.Link:
                Link(records, decision);
                break;
            case DecisionKind.Reopen:
                Reopen(records, decision);
                break;
            default:
                Undoing.Apply(connection, records, decision.Undoes!.Value);
                break;
        }
    }

    /// <summary>The values of a decision, each by the person who made it.</summary>
    public static IReadOnlyList<RecordedValue> Own(Decision decision) =>
        [.. decision.Values.Select(value => value with { By = decision.By })];

    private static void Correct(OpenRecords records, Decision decision)
    {
        if (OpenRecords.IsEntry(decision.Record))
        {
            var entry = Rules.Active(records, decision.Record);
            records.Put(entry with { Values = Values.Overlay(entry.Values, Own(decision)) });
            return;
        }

        var candidate = Rules.Pending(records, decision.Record);
        records.Put(decision.Record, candidate with { Values = Values.Overlay(candidate.Values, Own(decision)) });
    }

    private static void Reject(OpenRecords records, Decision decision)
    {
        if (!OpenRecords.IsEntry(decision.Record))
        {
            records.Put(decision.Record, Rules.Pending(records, decision.Record) with { Status = CandidateStatus.Rejected });
            return;
        }

        var entry = Rules.Active(records, decision.Record);
        if (entry.Candidates.Count > 0)
            throw new IngestException($"{entry.Id} rests on {entry.Candidates.Count} approved candidate(s).", "Reopen these first; the entry is withdrawn with the last.");
        records.Put(entry with { Status = EntryStatus.Withdrawn });
    }

    private static void Link(OpenRecords records, Decision decision)
    {
        if (decision is not { Relation: { } relation, Other: { } other } || other == decision.Record)
            throw new IngestException("The link does not say how and to what.", "Choose a relation and another record.");
        _ = records.State(other);
        if (OpenRecords.IsEntry(decision.Record))
        {
            var entry = Rules.Active(records, decision.Record);
            records.Put(entry with { Ties = Rules.With(entry.Ties, new Tie(relation, other)) });
            return;
        }

        var candidate = Rules.Pending(records, decision.Record);
        records.Put(decision.Record, candidate with { Ties = Rules.With(candidate.Ties, new Tie(relation, other)) });
    }

    private static void Reopen(OpenRecords records, Decision decision)
    {
        if (OpenRecords.IsEntry(decision.Record))
        {
            var entry = records.Entry(decision.Record);
            if (entry is not { Status: EntryStatus.Withdrawn, SourceId: not null })
                throw new IngestException($"{entry.Id} was not withdrawn by itself.", "Approve its candidate again, or split it from the entry it was merged into.");
            records.Put(entry with { Status = EntryStatus.Active });
            return;
        }

        var candidate = records.Candidate(decision.Record);
        if (candidate.Status == CandidateStatus.Pending)
            throw new IngestException($"{decision.Record} is open already.", "Decide on it.");
        if (candidate.Entry is { } home)
            records.Put(Rules.Without(records.Entry(home), [decision.Record]));
        records.Put(decision.Record, candidate with { Status = CandidateStatus.Pending, Entry = null });
    }
}
