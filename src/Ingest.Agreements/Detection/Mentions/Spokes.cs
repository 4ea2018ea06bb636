using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>"It concluded agreements with B, C and D": one arrangement with each of them.</summary>
internal static class Spokes
{
    public static IEnumerable<Mention> Find(FlatText text, Sentence sentence)
    {
        if (sentence.IsDenied || !(sentence.IsDefence || Field.Has(text, sentence)))
            yield break;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (!MentionWords.Plural.Contains(text.Tokens[i].Key) || MentionWords.KindOf(text.Tokens[i].Key) != ArrangementKind.Instrument)
                continue;
            var partners = Partners(text, sentence, i);
            if (partners.Count < 2 || Hub(text, sentence, partners) is not { } hub)
                continue;
            var start = text.Tokens[Phrase.Begin(text, sentence, i)].Start;
            var words = text.Text[start..text.Tokens[i].End].Replace('\n', ' ');
            foreach (var partner in partners)
            {
                var states = string.Join('–', new[] { hub, partner }.Select(party => text.Text.Substring(party.Start, party.Length)));
                yield return new Mention(null, partner.Start, partner.Start + partner.Length, sentence, ArrangementKind.Instrument, [hub, partner], 0.7) { Wording = $"{states} {words}" };
            }

            yield break;
        }
    }

    /// <summary>The states behind "with", each perhaps with its year in brackets; without "with" the only list of states in the sentence.</summary>
    private static IReadOnlyList<PartyHit> Partners(FlatText text, Sentence sentence, int noun)
    {
        if (Signatories.With(text, sentence, noun) is not { } list)
            return !sentence.IsSigned ? [] : sentence.Runs.Where(run => run.First > noun && run.Parties.Count >= 2).ToList() is [var only] && !text.Tokens.Skip(noun).Take(only.First - noun).Any(token => PartyWords.Between.Contains(token.Key)) ? only.Parties : [];
        var partners = new List<PartyHit>(list.Parties);
        foreach (var next in sentence.Runs.Where(run => run.First > list.First))
        {
            var gap = text.Text.AsSpan(partners[^1].Start + partners[^1].Length, text.Tokens[next.First].Start - partners[^1].Start - partners[^1].Length);
            if (gap.Length > 40 || gap.IndexOf('(') < 0 || gap.IndexOf(')') < 0 || gap.IndexOf(';') >= 0)
                break;
            partners.AddRange(next.Parties);
        }

        return partners;
    }

    /// <summary>Who signed with all of them: the subject where it is one state, else the one of whom the text speaks.</summary>
    private static PartyHit? Hub(FlatText text, Sentence sentence, IReadOnlyList<PartyHit> partners)
    {
        var hub = sentence.Runs.LastOrDefault(run => text.Tokens[run.First].Start < partners[0].Start) is { Parties: [var only] } ? only
            : sentence.IsSigned ? Topic.Hub(text, sentence) : Topic.Home(text);
        return hub is { } subject && partners.All(partner => partner.Code != subject.Code) ? subject : null;
    }
}
