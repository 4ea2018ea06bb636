using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>One state's purchase of arms from another: "A's purchase of X from B".</summary>
internal static class Purchases
{
    private static readonly FrozenSet<string> _from = "from the aupres de a von van to da dalla od z ze u w we в у від bei beim bij en".Split(' ').ToFrozenSet();

    /// <summary>"… chose B's frigate".</summary>
    private static bool IsPossessive(FlatText text, StateRun run) => run.Last < text.Tokens.Count && text.Tokens[run.Last].Key == "s" && text.Tokens[run.Last].Length == 1;

    public static IEnumerable<Mention> Find(FlatText text, Sentence sentence)
    {
        var runs = sentence.Runs;
        if (!sentence.IsDefence && !text.Tokens.Skip(sentence.First).Take(sentence.Last - sentence.First).Any(token => MentionWords.Military.Contains(token.Key)))
            yield break;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (!MentionWords.Buys.Contains(text.Tokens[i].Key))
                continue;
            // German, Dutch and Slovak put the verb before the buyer: "2023 bestellte Norwegen …".
            var buyer = runs.LastOrDefault(run => run.Last <= i && i - run.Last <= 4) ?? runs.FirstOrDefault(run => run.First > i && run.First - i <= 2);
            var seller = runs.FirstOrDefault(run => run != buyer && run.First > i && run.First <= i + 14 && (_from.Contains(text.Tokens[run.First - 1].Key) || IsPossessive(text, run)));
            var sellers = seller?.Parties ?? ByAdjective(text, sentence, i);
            // "India ordered …", in a text about France's agreements.
            if (sellers.Count == 0 && Topic.Home(text) is { } home && !(buyer?.Parties.Any(party => party.Code == home.Code) ?? true) && sentence.Runs.Count == 1)
                sellers = [home];
            if (buyer is null || sellers.Count == 0)
                continue;
            var parties = buyer.Parties.Concat(sellers).DistinctBy(party => party.Code).ToList();
            if (parties.Count != 2 || Thing(text, sentence, i + 1) is not { } thing)
                continue;
            var states = string.Join('–', parties.Select(party => text.Text.Substring(party.Start, party.Length)));
            yield return new Mention(null, text.Tokens[i].Start, text.Tokens[thing.Last].End, sentence, ArrangementKind.Programme, parties, 0.6)
            {
                Wording = $"{states} {text.Text[text.Tokens[thing.First].Start..text.Tokens[thing.Last].End]}",
            };
        }
    }

    /// <summary>"… selected the British Type 26 frigate": the seller's adjective right before the name of the thing.</summary>
    private static IReadOnlyList<PartyHit> ByAdjective(FlatText text, Sentence sentence, int verb) =>
        sentence.Names.FirstOrDefault(hit => hit.Is(NameKind.Adjective) && hit.First > verb && hit.First <= verb + 4
            && hit.First + hit.Count < sentence.Last && text.Tokens[hit.First + hit.Count] is { Capital: true } && !Phrase.Breaks(text, hit.First + hit.Count)) is { } adjective ? [.. StateRun.Expand(adjective)] : [];

    /// <summary>What is bought, by its name in capitals and the noun behind it: "Type 26 frigates".</summary>
    private static (int First, int Last)? Thing(FlatText text, Sentence sentence, int from)
    {
        var states = sentence.Names.Where(hit => StateRun.Expand(hit).Any()).ToList();
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
