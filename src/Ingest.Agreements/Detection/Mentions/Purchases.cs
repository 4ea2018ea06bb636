using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>One state's purchase of arms from another: "A's purchase of X from B".</summary>
internal static class Purchases
{
    public static IEnumerable<Mention> Find(FlatText text, Sentence sentence)
    {
        var runs = StateRun.Find(text, sentence);
        if (!text.IsDefence(sentence.Start, sentence.End))
            yield break;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (text.Tokens[i].Key is not ("purchase" or "purchases" or "purchased" or "acquisition" or "procurement" or "order" or "ordered" or "bought" or "selected" or "selection" or "sale" or "export" or "achat" or "commande" or "vente" or "acquisition" or "kauf" or "beschaffung" or "aankoop" or "aanschaf"))
                continue;
            var buyer = runs.LastOrDefault(run => run.Last <= i && i - run.Last <= 4);
            var seller = runs.FirstOrDefault(run => run.First > i && run.First <= i + 14 && text.Tokens[run.First - 1].Key is "from" or "the" or "aupres" or "de" or "von" or "van" or "to" or "a");
            if (buyer is null || seller is null)
                continue;
            var parties = buyer.Parties.Concat(seller.Parties).DistinctBy(party => party.Code).ToList();
            if (parties.Count == 2)
            {
                var owner = buyer.Last >= i - 1 && !Phrase.Breaks(text, i) && !Phrase.Breaks(text, i - 1) ? buyer.First : i;
                yield return new Mention(null, text.Tokens[owner].Start, Phrase.Extend(text, sentence, i), sentence, ArrangementKind.Programme, parties, 0.6);
            }
        }
    }
}
