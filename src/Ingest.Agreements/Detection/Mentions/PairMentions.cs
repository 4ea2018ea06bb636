using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>"Franco-Italian naval projects", "the Belgian and Dutch navies", "la brigade franco-allemande": states as adjectives of an arrangement.</summary>
internal static class PairMentions
{
    private const int Reach = 8;

    public static IEnumerable<Mention> Find(FlatText text, Sentence sentence)
    {
        var names = sentence.Names.Where(hit => hit.Is(NameKind.State) || hit.Is(NameKind.Adjective) || hit.Is(NameKind.Prefix)).ToList();
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var last = i;
            while (last + 1 < names.Count && IsPair(text, names[last], names[last + 1]))
                last++;
            if (last == i)
                continue;
            var parties = names.GetRange(i, last - i + 1).SelectMany(StateRun.Expand).DistinctBy(party => party.Code).ToList();
            if (parties.Count >= 2 && Named(text, sentence, names[i], names[last], parties) is { } mention)
                yield return mention;
            i = last;
        }
    }

    /// <summary>Joined by a hyphen or a slash, or two adjectives by "and".</summary>
    private static bool IsPair(FlatText text, NameHit left, NameHit right)
    {
        var gap = text.Text[left.End..right.Start];
        if (gap.Trim() is "-" or "–" or "‑" or "/" or "—")
            return true;
        if (left.Is(NameKind.Prefix) && !left.Is(NameKind.Adjective) && !left.Is(NameKind.State))
            return false;
        return left.Is(NameKind.Adjective) && right.Is(NameKind.Adjective) && gap.Trim() is "and" or "and the" or "et" or "et la" or "und" or "und die" or "en" or "en de" or "e" or "e la" or "y" or "y la" or "i" or "oraz" or "a" or "та" or "і" or ", " or ",";
    }

    private static Mention? Named(FlatText text, Sentence sentence, NameHit first, NameHit last, IReadOnlyList<PartyHit> parties)
    {
        var behind = last.First + last.Count;
        // "new (A-B) and upgraded (A-C) treaties": the noun follows the brackets.
        var bracketed = first.Start > 0 && text.Text[first.Start - 1] == '(' && last.End < text.Text.Length && text.Text[last.End] == ')';
        var head = Head(text, sentence, behind, bracketed);
        if (head is null && !bracketed && Before(text, sentence, first) is { } noun)
            return Of(text, sentence, text.Tokens[noun], text.Tokens[noun].Start, last.End, parties);
        if (head is not { } at)
            return null;
        // "a treaty on A-B cooperation": the instrument before the pair is what the words name.
        var named = Instrument(text, sentence, first.First) is { } instrument ? instrument : at;
        var start = Math.Min(first.Start, text.Tokens[named].Start);
        var mention = Of(text, sentence, text.Tokens[named], start, Phrase.Extend(text, sentence, at), parties);
        return mention is null || !bracketed ? mention : mention with
        {
            End = last.End,
            Wording = $"{text.Text[first.Start..last.End]} {text.Text[text.Tokens[Phrase.Begin(text, sentence, at)].Start..text.Tokens[at].End]}",
        };
    }

    private static Mention? Of(FlatText text, Sentence sentence, Lexeme noun, int start, int end, IReadOnlyList<PartyHit> parties)
    {
        var weak = MentionWords.IsWeak(noun.Key);
        var kind = MentionWords.KindOf(noun.Key)!.Value;
        if (weak && !Field.Has(text, sentence) && !(kind == ArrangementKind.Instrument && sentence.IsSigned))
            return null;
        return new Mention(null, start, end, sentence, kind, parties, kind == ArrangementKind.StandingStructure && weak ? 0.7 : 0.8);
    }

    private static int? Instrument(FlatText text, Sentence sentence, int pair)
    {
        for (var i = pair - 1; i >= sentence.First && i >= pair - 4; i--)
        {
            if (MentionWords.KindOf(text.Tokens[i].Key) == ArrangementKind.Instrument)
                return i;
            if (text.Tokens[i].Key is not ("on" or "of" or "for" or "the" or "about" or "uber" or "over" or "sur" or "inzake"))
                return null;
        }

        return null;
    }

    /// <summary>The arrangement's noun behind the pair: the last of those that stand together ("cooperation agreement").</summary>
    private static int? Head(FlatText text, Sentence sentence, int behind, bool bracketed)
    {
        int? head = null;
        for (var i = behind; i < sentence.Last && i < behind + Reach; i++)
        {
            if (!bracketed && i > behind && Phrase.Breaks(text, i))
                break;
            var key = text.Tokens[i].Key;
            if (MentionWords.NoArrangement.Contains(key))
                return head;
            if (Phrase.Stops.Contains(key))
                break;
            if (MentionWords.KindOf(key) is not null)
                head = i;
            else if (head is not null && i > head + 1)
                break;
        }

        return head;
    }

    /// <summary>In French the noun stands before its adjectives.</summary>
    private static int? Before(FlatText text, Sentence sentence, NameHit first)
    {
        if (text.Tokens[first.First].Capital)
            return null;
        for (var i = first.First - 1; i >= sentence.First && i >= first.First - 4; i--)
        {
            if (Phrase.Breaks(text, i + 1) || MentionWords.NoArrangement.Contains(text.Tokens[i].Key))
                return null;
            if (MentionWords.KindOf(text.Tokens[i].Key) is not null)
                return i;
        }

        return null;
    }
}
