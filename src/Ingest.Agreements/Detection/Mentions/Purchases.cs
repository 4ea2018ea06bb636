using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>One state's purchase of arms from another: "A's purchase of X from B".</summary>
internal static class Purchases
{
    private static readonly FrozenSet<string> _verbs =
        """
        purchase purchases purchased purchasing acquisition acquire acquires acquired procurement order orders ordered buy buys buying bought chose chosen choose chooses selected selects selection sale sells sold export
        achat achète commande commandé vente choisi kauf kauft beschafft beschaffung bestellt aankoop aanschaf koopt bestelde
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word)).ToFrozenSet();

    private static readonly FrozenSet<string> _from = "from the aupres de a von van to".Split(' ').ToFrozenSet();

    /// <summary>"… chose B's frigate".</summary>
    private static bool IsPossessive(FlatText text, StateRun run) => run.Last < text.Tokens.Count && text.Tokens[run.Last].Key == "s" && text.Tokens[run.Last].Length == 1;

    public static IEnumerable<Mention> Find(FlatText text, Sentence sentence)
    {
        var runs = StateRun.Find(text, sentence);
        if (!text.IsDefence(sentence.Start, sentence.End))
            yield break;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (!_verbs.Contains(text.Tokens[i].Key))
                continue;
            var buyer = runs.LastOrDefault(run => run.Last <= i && i - run.Last <= 4);
            var seller = runs.FirstOrDefault(run => run.First > i && run.First <= i + 14 && (_from.Contains(text.Tokens[run.First - 1].Key) || IsPossessive(text, run)));
            if (buyer is null || seller is null)
                continue;
            var parties = buyer.Parties.Concat(seller.Parties).DistinctBy(party => party.Code).ToList();
            if (parties.Count != 2 || Thing(text, sentence, i + 1) is not { } thing)
                continue;
            var states = string.Join('–', parties.Select(party => text.Text.Substring(party.Start, party.Length)));
            yield return new Mention(null, text.Tokens[i].Start, text.Tokens[thing.Last].End, sentence, ArrangementKind.Programme, parties, 0.6)
            {
                Wording = $"{states} {text.Text[text.Tokens[thing.First].Start..text.Tokens[thing.Last].End]}",
            };
        }
    }

    /// <summary>What is bought, by its name in capitals and the noun behind it: "Type 26 frigates".</summary>
    private static (int First, int Last)? Thing(FlatText text, Sentence sentence, int from)
    {
        var states = text.NamesIn(sentence.Start, sentence.End).Where(hit => StateRun.Expand(hit).Any()).ToList();
        for (var i = from; i < sentence.Last && i < from + 8; i++)
        {
            if (!text.Tokens[i].Capital || states.Exists(hit => hit.First <= i && i < hit.First + hit.Count))
                continue;
            var last = i;
            while (last + 1 < sentence.Last && last < i + 4 && !Phrase.Breaks(text, last + 1) && !Phrase.Stops.Contains(text.Tokens[last + 1].Key)
                && text.Tokens[last + 1].Key is not ("to" or "from" or "for" or "by" or "in" or "and" or "with" or "a" or "de" or "pour" or "von" or "van"))
                last++;
            return (i, last);
        }

        return null;
    }
}
