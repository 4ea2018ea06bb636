using Ingest.Agreements.Detection.Names;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>
/// "Joint procurement of X launchers and Y vehicles", "joint Border Guard cooperation" by states the sentence names. A thing or a body with a
/// name makes it an arrangement; "joint procurement of equipment" is talk.
/// </summary>
internal static class JointProcurements
{
    public static IEnumerable<Mention> Find(FlatText text, Sentence sentence)
    {
        var runs = sentence.Runs;
        var parties = runs.OrderByDescending(run => run.Parties.Count).FirstOrDefault()?.Parties ?? [];
        // "With A, B agreed on the joint procurement of …": two states named apart, and no third.
        if (parties.Count == 1 && runs.SelectMany(run => run.Parties).DistinctBy(party => party.Code).ToList() is { Count: 2 } apart)
            parties = apart;
        for (var i = sentence.First; i < sentence.Last && parties.Count >= 2; i++)
        {
            if (text.Tokens[i].Key is not ("joint" or "collective" or "common" or "multinational" or "combined" or "commun" or "commune" or "conjointe" or "conjoint" or "gemeinsame" or "gemeinsamen" or "gezamenlijke" or "gemeenschappelijke"))
                continue;
            var noun = Noun(text, sentence, i);
            if (noun is not { } at)
                continue;
            var start = text.Tokens[i].Start;
            if (Enumerable.Range(i + 1, at - i - 1).Any(k => text.Tokens[k].Capital))
            {
                yield return new Mention(null, start, text.Tokens[at].End, sentence, ArrangementKind.Programme, parties, 0.65);
                continue;
            }

            foreach (var (first, last) in Things(text, sentence, at))
            {
                yield return new Mention(null, text.Tokens[first].Start, text.Tokens[last].End, sentence, ArrangementKind.Programme, parties, 0.65)
                {
                    Wording = $"{text.Text[start..text.Tokens[at].End]} of {text.Text[text.Tokens[first].Start..text.Tokens[last].End]}",
                };
            }
        }
    }

    private static int? Noun(FlatText text, Sentence sentence, int joint)
    {
        for (var i = joint + 1; i < sentence.Last && i <= joint + 4 && !Phrase.Breaks(text, i); i++)
        {
            if (text.Tokens[i].Key is "procurement" or "purchase" or "acquisition" or "production" or "development" or "cooperation" or "order" or "achat" or "acquisition" or "beschaffung" or "entwicklung" or "aanschaf" or "aankoop" or "ontwikkeling")
                return i;
            // "A joint amphibious force", "ein gemeinsames Bataillon".
            if (MentionWords.KindOf(text.Tokens[i].Key) == ArrangementKind.StandingStructure && MentionWords.Military.Contains(text.Tokens[i].Key))
                return i;
            if (Phrase.Stops.Contains(text.Tokens[i].Key))
                return null;
        }

        return null;
    }

    /// <summary>The named things behind "of", one by one.</summary>
    private static IEnumerable<(int First, int Last)> Things(FlatText text, Sentence sentence, int noun)
    {
        if (noun + 2 >= sentence.Last || text.Tokens[noun + 1].Key is not ("of" or "de" or "von" or "van"))
            yield break;
        var first = noun + 2;
        for (var i = first; i < sentence.Last && i < noun + 16; i++)
        {
            var ends = i + 1 >= sentence.Last || Phrase.Breaks(text, i + 1) || text.Tokens[i + 1].Key is "and" or "et" or "und" or "en" or "by" or "from" or "par" or "durch" or "door" or "for" or "with" || Phrase.Stops.Contains(text.Tokens[i + 1].Key);
            if (!ends)
                continue;
            if (Enumerable.Range(first, i - first + 1).Any(k => text.Tokens[k].Capital))
                yield return (first, i);
            if (i + 1 >= sentence.Last || text.Tokens[i + 1].Key is not ("and" or "et" or "und" or "en") && text.Text[text.Tokens[i].End] != ',')
                yield break;
            first = text.Tokens[i + 1].Key is "and" or "et" or "und" or "en" ? i + 2 : i + 1;
            i = first;
        }
    }
}
