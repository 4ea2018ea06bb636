using Ingest.Model;

namespace Ingest.Storage;

/// <summary>Two entries found to be one agreement, and one found to be two. Either way back is open.</summary>
internal static class Merging
{
    /// <summary>The merged entry keeps its id, values and list of candidates, so that it can stand alone again.</summary>
    public static void Merge(OpenRecords records, Decision decision)
    {
        var merged = Rules.Active(records, decision.Record);
        if (decision.Other is not { } other || other == merged.Id)
            throw new IngestException("The merge names no other entry.", "Choose the entry that is to stand for both.");
        var into = Rules.Active(records, other);
        records.Put(merged with { Status = EntryStatus.Merged, MergedInto = into.Id });
        records.Put(into with { Candidates = [.. into.Candidates, .. merged.Candidates] });
        Move(records, merged.Candidates, into.Id);
    }

    public static void Split(OpenRecords records, Decision decision)
    {
        var entry = records.Entry(decision.Record);
        if (entry.Status == EntryStatus.Merged)
            Unmerge(records, entry);
        else
            Part(records, Rules.Active(records, entry.Id), decision);
    }

    /// <summary>A merged entry stands alone again with what it brought along and what has not left since.</summary>
    private static void Unmerge(OpenRecords records, Entry entry)
    {
        var path = new List<Entry>();
        for (var next = entry; next.MergedInto is { } into; next = records.Entry(into))
            path.Add(records.Entry(into));
        IReadOnlyList<string> back = [.. entry.Candidates.Intersect(path[^1].Candidates)];
        if (back.Count == 0 && entry.SourceId is null)
            throw new IngestException($"Nothing that {entry.Id} rested on is in {path[^1].Id} any more.", "Approve one of its candidates again.");
        foreach (var station in path)
            records.Put(Rules.Without(station, back));
        records.Put(entry with { Status = EntryStatus.Active, MergedInto = null, Candidates = back });
        Move(records, back, entry.Id);
    }

    private static void Part(OpenRecords records, Entry entry, Decision decision)
    {
        IReadOnlyList<string> leave = [.. decision.Candidates.Distinct()];
        if (leave.Count == 0 || leave.Except(entry.Candidates).Any())
            throw new IngestException($"The split does not say which candidates of {entry.Id} leave it.", "Choose some of its candidates.");
        if (leave.Count == entry.Candidates.Count && entry.SourceId is null)
            throw new IngestException($"Nothing would be left of {entry.Id}.", "Leave it at least one candidate.");
        var values = Values.Settled(Values.Overlay(records.Values(leave[0]), Deciding.Own(decision)), decision.By);
        var parted = records.Add(values, leave[0], id => new Entry
        {
            Id = id,
            Status = EntryStatus.Active,
            Values = values,
            Candidates = leave,
            Source = EntryStore.Reviewed,
        });
        records.Put(Rules.Without(entry, leave));
        Move(records, leave, parted.Id);
    }

    private static void Move(OpenRecords records, IReadOnlyList<string> candidates, string home)
    {
        foreach (var id in candidates)
            records.Put(id, records.Candidate(id) with { Entry = home });
    }
}
