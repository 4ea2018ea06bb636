using Ingest.Model;

namespace Ingest.Storage;

/// <summary>
/// What holds of all records at all times: an approved candidate supports exactly one active entry, which lists it;
/// an active entry has a candidate or was imported.
/// </summary>
internal static class Rules
{
    public static CandidateState Pending(OpenRecords records, string id)
    {
        var candidate = records.Candidate(id);
        return candidate.Status switch
        {
            CandidateStatus.Pending => candidate,
            CandidateStatus.Approved => throw new IngestException($"{id} is approved already, as {candidate.Entry}.", "Decide on the entry, or reopen the candidate first."),
            _ => throw new IngestException($"{id} is rejected.", "Reopen the candidate first."),
        };
    }

    public static Entry Active(OpenRecords records, string id)
    {
        if (!OpenRecords.IsEntry(id))
            throw new IngestException($"{id} is no entry.", "Name an entry of the Registry.");
        var entry = records.Entry(id);
        return entry.Status switch
        {
            EntryStatus.Active => entry,
            EntryStatus.Merged => throw new IngestException($"{id} was merged into {entry.MergedInto}.", $"Decide on {entry.MergedInto}."),
            _ => throw new IngestException($"{id} was withdrawn.", "Approve its candidate again, or reopen the entry."),
        };
    }

    /// <summary>The entry without these candidates; withdrawn where nothing is left for it to rest on.</summary>
    public static Entry Without(Entry entry, IReadOnlyList<string> candidates)
    {
        IReadOnlyList<string> left = [.. entry.Candidates.Except(candidates)];
        return entry with
        {
            Candidates = left,
            Status = left.Count == 0 && entry is { SourceId: null, Status: EntryStatus.Active } ? EntryStatus.Withdrawn : entry.Status,
        };
    }

    /// <summary>The ties with a new one; the answer about one other record is the last one given.</summary>
    public static IReadOnlyList<Tie> With(IReadOnlyList<Tie> ties, params IReadOnlyList<Tie> added) =>
        [.. ties.Where(tie => added.All(one => one.Other != tie.Other)).Concat(added)];
}
