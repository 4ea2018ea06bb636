using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A candidate becomes an entry, or supports one that is there.</summary>
internal static class Approving
{
    public static void Apply(OpenRecords records, Decision decision)
    {
        var candidate = Rules.Pending(records, decision.Record);
        var own = Deciding.Own(decision);
        var ties = candidate.Ties.Where(tie => tie.Relation is not (Relation.Same or Relation.Different)).ToList();
        var entry = decision.Other is { } other ? Join(Rules.Active(records, other)) : Make();
        records.Put(entry);
        records.Put(decision.Record, candidate with
        {
            Status = CandidateStatus.Approved,
            Entry = entry.Id,
            Values = Values.Overlay(candidate.Values, own),
        });

        // The entry keeps its values, but for those the person settled just now.
        Entry Join(Entry home) => home with
        {
            Values = Values.Overlay(home.Values, own),
            Candidates = [.. home.Candidates, decision.Record],
            Ties = Rules.With(home.Ties, [.. ties.Where(tie => tie.Other != home.Id)]),
        };

        Entry Make()
        {
            var values = Values.Settled(Values.Overlay(records.Values(decision.Record), own), decision.By);
            var old = records.WithdrawnEntryOf(decision.Record) is { } withdrawn
                ? records.Entry(withdrawn)
                : records.Add(values, decision.Record, id => new Entry { Id = id, Status = EntryStatus.Active, Source = EntryStore.Reviewed });
            return old with { Status = EntryStatus.Active, Values = values, Candidates = [decision.Record], Ties = Rules.With(old.Ties, ties) };
        }
    }
}
