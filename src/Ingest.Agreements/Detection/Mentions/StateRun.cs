using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>States that a sentence lists together: "Finland, Latvia, the Nordic countries and the UK".</summary>
/// <param name="First">Index of the first token of the list.</param>
/// <param name="Last">Index behind its last token.</param>
internal sealed record StateRun(IReadOnlyList<PartyHit> Parties, int First, int Last)
{
    public static IReadOnlyList<StateRun> Find(FlatText text, int start, int end)
    {
        var runs = new List<StateRun>();
        List<NameHit> current = [];
        foreach (var hit in text.NamesIn(start, end).Where(hit => IsState(text, hit)))
        {
            if (current.Count > 0 && !Joined(text, current[^1], hit))
            {
                runs.Add(Of(current));
                current = [];
            }

            current.Add(hit);
        }

        if (current.Count > 0)
            runs.Add(Of(current));
        return runs;
    }

    public static IEnumerable<PartyHit> Expand(NameHit hit)
    {
        if ((hit.As(NameKind.State) ?? hit.As(NameKind.Adjective) ?? hit.As(NameKind.Prefix)) is { } state)
            return [new PartyHit(state.Code, hit.Start, hit.Length)];
        if (hit.As(NameKind.Group) is { } group)
            return Gazetteer.Standard.Groups[group.Code].Select(code => new PartyHit(code, hit.Start, hit.Length, Inferred: true));
        if (hit.As(NameKind.Leader) is { } leader)
            return [new PartyHit(leader.Code, hit.Start, hit.Length, Inferred: true)];
        return hit.As(NameKind.Capital) is { } capital ? [new PartyHit(capital.Code, hit.Start, hit.Length)] : [];
    }

    private static StateRun Of(IReadOnlyList<NameHit> hits) =>
        new([.. hits.SelectMany(Expand).DistinctBy(party => party.Code)], hits[0].First, hits[^1].First + hits[^1].Count);

    private static bool IsState(FlatText text, NameHit hit) =>
        hit.Is(NameKind.State) || hit.Is(NameKind.Group) || hit.Is(NameKind.Capital) || hit.Is(NameKind.Leader) || (hit.Is(NameKind.Adjective) && HoldsOffice(text, hit));

    /// <summary>"The Polish prime minister", "the French and German ministers", "son homologue chypriote": the adjective of who speaks for a state.</summary>
    private static bool HoldsOffice(FlatText text, NameHit hit)
    {
        for (var i = hit.First + hit.Count; i < text.Tokens.Count && i <= hit.First + hit.Count + 2 && !Phrase.Breaks(text, i); i++)
        {
            if (MentionWords.Office.Contains(text.Tokens[i].Key))
                return true;
        }

        return hit.First > 0 && !Phrase.Breaks(text, hit.First) && MentionWords.Office.Contains(text.Tokens[hit.First - 1].Key);
    }

    private static bool Joined(FlatText text, NameHit left, NameHit right)
    {
        var between = right.First - left.First - left.Count;
        var gap = text.Text.AsSpan(left.End, right.Start - left.End);
        var comma = gap.IndexOf(',') >= 0;
        if (between > 3 || gap.IndexOfAny(";:.()") >= 0)
            return false;
        for (var i = left.First + left.Count; i < right.First; i++)
        {
            if (text.Tokens[i].Key is not ("and" or "the" or "et" or "la" or "le" or "les" or "l" or "und" or "die" or "der" or "den" or "en" or "de" or "het" or "as" or "well" or "plus" or "with" or "y" or "e" or "i" or "a" or "s" or "all" or "both" or "oraz" or "ta" or "та" or "і" or "и" or "il" or "lo" or "gli" or "el" or "los" or "las" or "president" or "chancellor" or "prime" or "minister" or "premier" or "presidente" or "kanzler" or "bundeskanzler" or "chancelier" or "och" or "og" or "ainsi" or "que" or "sowie")
                && !(comma && text.Tokens[i].Key is "together" or "along" or "alongside" or "avec" or "mit" or "zusammen" or "gemeinsam" or "samen" or "met" or "insieme" or "con" or "tillsammans" or "med"))
                return false;
        }

        return between > 0 || comma || gap.IndexOfAny('-', '–', '/') >= 0;
    }
}
