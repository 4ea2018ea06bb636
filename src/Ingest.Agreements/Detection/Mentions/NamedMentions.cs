using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>Names in capitals with the noun of an arrangement in them: "the Osnabrück Declaration", "Treaty of Namur", "Task Force Heron".</summary>
internal static class NamedMentions
{
    private static readonly FrozenSet<string> _owners =
        """
        eu nato european europe union un united nations commission council alliance atlantic ministry department centre center institute institution university policy review strategy royal national office agency parliament
        bundeswehr security academy foundation court white house paper state union européenne otan conseil ministère commission université agence bundesamt ministerium europäische europäischen europese raad
        prime minister president secretary chief staff general russian chinese international global air army navy force armed
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word)).ToFrozenSet();

    public static IEnumerable<Mention> Find(FlatText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (!text.Tokens[i].Capital)
                continue;
            var end = i;
            while (end + 1 < sentence.Last && !Phrase.Breaks(text, end + 1) && (text.Tokens[end + 1].Capital || (text.Tokens[end + 1].Key is "of" or "on" or "de" or "du" or "d" or "von" or "van" or "for" && end + 2 < sentence.Last && text.Tokens[end + 2].Capital)))
                end++;
            if (end > i && Of(text, sentence, i, end) is { } mention)
                yield return mention;
            i = end;
        }
    }

    private static Mention? Of(FlatText text, Sentence sentence, int first, int last)
    {
        while (first < last && text.Tokens[first].Key is "the" or "a" or "an" or "le" or "la" or "les" or "der" or "die" or "das" or "het" or "this" or "in" or "on" or "un" or "une" or "under" or "since" or "with")
            first++;
        var words = Enumerable.Range(first, last - first + 1).Select(i => text.Tokens[i]).ToList();
        var head = words.FindLastIndex(word => MentionWords.KindOf(word.Key) is not null && !MentionWords.IsProduct(word.Key));
        if (words.Count < 2 || head < 0 || MentionWords.IsCompound(words[head].Key) || words.Exists(word => _owners.Contains(word.Key)))
            return null;
        var kind = words.Exists(word => word.Key is "operation" or "task") ? ArrangementKind.Operation : MentionWords.KindOf(words[head].Key)!.Value;
        var (start, end) = (words[0].Start, words[^1].End);
        var parties = Parties(text, sentence, first, last, kind);
        // A name alone proves an instrument or a programme; a force or a partnership needs its states beside it.
        if (!Field.Has(text, sentence) || (parties.Count < 2 && kind == ArrangementKind.StandingStructure))
            return null;
        return new Mention(null, start, end, sentence, kind, parties, parties.Count >= 2 ? 0.75 : 0.6);
    }

    private static List<PartyHit> Parties(FlatText text, Sentence sentence, int first, int last, ArrangementKind kind)
    {
        var run = sentence.Runs.Where(run => run.Parties.Count >= 2).MinBy(run => Math.Min(Math.Abs(run.First - last), Math.Abs(first - run.Last)));
        if (run is not null)
            return [.. run.Parties];
        if (kind == ArrangementKind.Instrument && Signatories.Of(text, sentence, last) is { Count: 2 } two)
            return [.. two];
        var adjectives = sentence.Names.Where(hit => hit.First >= first - 4 && hit.First <= last).SelectMany(StateRun.Expand).DistinctBy(party => party.Code).ToList();
        if (adjectives.Count > 0)
            return adjectives;
        if (kind == ArrangementKind.Instrument && Topic.Home(text) is { } home && Topic.Partner(text, sentence) is { } partner && partner.Code != home.Code)
            return [home, partner];
        return Before(sentence);
    }

    /// <summary>"Greece relies on Washington. The … Agreement of 1990 …": the two states of the sentence before, where this one names none.</summary>
    private static List<PartyHit> Before(Sentence sentence)
    {
        if (sentence.Runs.Count > 0 || sentence.Before() is not { } before)
            return [];
        var states = before.Runs.SelectMany(run => run.Parties).DistinctBy(party => party.Code).ToList();
        return states.Count == 2 ? [.. states.Select(party => party with { Inferred = true })] : [];
    }
}
