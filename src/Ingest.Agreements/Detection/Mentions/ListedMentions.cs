using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>"A treaty on mutual assistance between A and B", "A and B signed a declaration", "A signed an agreement with B".</summary>
internal static class ListedMentions
{
    public static IEnumerable<Mention> Find(FlatText text, Sentence sentence)
    {
        if (!Field.Has(text, sentence))
            yield break;
        var told = sentence.IsDefence || sentence.IsSigned || Topic.Home(text) is not null;
        for (var i = sentence.First; i < sentence.Last && !sentence.IsDenied; i++)
        {
            var partnership = text.Tokens[i].Key is "partnership" or "alliance" or "partenariat" or "partnerschaft" or "partnerschap" or "partenariato" or "asociacion" or "partnerstwo";
            if (MentionWords.KindOf(text, i) is not { } kind || (kind == ArrangementKind.StandingStructure && !partnership) || MentionWords.IsProduct(text.Tokens[i].Key) || MentionWords.IsNegated(text, sentence.First, i, 2) || IsAnother(text, sentence, i))
                continue;
            if (!told && !Signatories.IsDated(text, sentence, i))
                continue;
            // "Framework agreement": the last of the nouns that stand together is the head.
            if (i + 1 < sentence.Last && !Phrase.Breaks(text, i + 1) && MentionWords.KindOf(text.Tokens[i + 1].Key) == ArrangementKind.Instrument)
                continue;
            var plural = MentionWords.Plural.Contains(text.Tokens[i].Key);
            // "L'Alliance", "the alliance" and nothing more is that of the North Atlantic.
            if (text.Tokens[i].Key == "alliance" && i > sentence.First && (text.Tokens[i].Capital || text.Tokens[i - 1].Key is "the" or "l"))
                continue;
            if (partnership)
            {
                // Signed, it is an instrument; "partnership between A and B" alone is talk.
                if (!sentence.IsSigned)
                    continue;
                kind = ArrangementKind.Instrument;
            }

            // "Agreements between …" speaks of a set; "A and B concluded agreements on …" of what the two concluded.
            if ((plural ? Signatories.Subject(text, sentence, i) : Signatories.Of(text, sentence, i)) is not { Count: >= 2 } parties || (plural && parties.Count > 2))
                continue;
            var end = Phrase.Extend(text, sentence, i);
            // A list of parties that follows at once belongs to the name: "treaty on … between A and B".
            if (parties[0].Start >= Math.Max(end - 40, text.Tokens[i].Start) && parties[^1].End > end && parties[0].Start - end < 14 && text.Text.AsSpan(end, Math.Max(0, parties[0].Start - end)).IndexOf(',') < 0 && sentence.Runs.FirstOrDefault(run => run.Parties[0] == parties[0]) is { } list)
                end = text.Tokens[list.Last - 1].End;
            var start = text.Tokens[Phrase.Begin(text, sentence, i)].Start;
            yield return new Mention(null, start, end, sentence, kind, parties, 0.75) { Wording = Bare(text, start, end, parties) };
        }
    }

    /// <summary>"Letter to parliament" is one of intent nowhere; a protocol of accession is the alliance's.</summary>
    private static bool IsAnother(FlatText text, Sentence sentence, int noun)
    {
        var first = Math.Max(sentence.First, noun - 2);
        var near = text.Tokens.Skip(first).Take(Math.Min(sentence.Last, noun + 4) - first).Select(token => token.Key).ToList();
        return text.Tokens[noun].Key is "letter" or "letters" or "lettre" or "lettres"
            ? !near.Exists(key => key.StartsWith("inten", StringComparison.Ordinal))
            : near.Exists(key => key is "accession" or "adhesion" or "adesione" or "toetreding" or "akcesji" or "anslutning" || key.StartsWith("beitritt", StringComparison.Ordinal));
    }

    /// <summary>By a name of its own, not as one of a group or by who leads it.</summary>
    private static bool IsNamed(FlatText text, PartyHit party) => text.NamesIn(party.Start, party.Start + party.Length).FirstOrDefault() is { } hit && (hit.Is(NameKind.State) || hit.Is(NameKind.Capital));

    /// <summary>"Defence pact" alone names nothing: its parties, as printed, go before it.</summary>
    private static string? Bare(FlatText text, int start, int end, IReadOnlyList<PartyHit> parties)
    {
        var words = text.Text[start..end].Replace('\n', ' ');
        if (parties.Count > 4 || parties.Any(party => !IsNamed(text, party) || (party.Start >= start && party.Start < end)) || words.Split(' ').Skip(1).Any(word => char.IsUpper(word[0]) && word.Length > 3))
            return null;
        return $"{string.Join('–', parties.Select(party => text.Text.Substring(party.Start, party.Length)))} {words}";
    }
}
