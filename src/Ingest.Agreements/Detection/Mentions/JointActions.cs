using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>States that integrate, pool or jointly hold forces, where no name is given: "A, B and C are working to integrate their air forces".</summary>
internal static class JointActions
{
    private const int Reach = 9;

    public static IEnumerable<Mention> Find(FlatText text, Sentence sentence)
    {
        var runs = sentence.Runs;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            var together = MentionWords.Makes.Contains(text.Tokens[i].Key) && IsTogether(text, sentence, i);
            if (!together && !MentionWords.Joint.Contains(text.Tokens[i].Key))
                continue;
            // German and the Nordic languages put the subject behind the verb where something else opens the sentence.
            var subject = runs.LastOrDefault(run => run.Last <= i && i - run.Last <= Reach) ?? runs.FirstOrDefault(run => run.First > i && run.First <= i + 2);
            var reach = Enumerable.Range(i + 1, Math.Max(0, Math.Min(sentence.Last, i + Reach) - i - 1)).ToList();
            var thing = reach.FirstOrDefault(at => MentionWords.Military.Contains(text.Tokens[at].Key));
            // "… jointly developed the X": what is built together has a name, in a sentence about defence.
            if (thing == 0 && together && sentence.IsDefence)
                thing = reach.FirstOrDefault(at => text.Tokens[at] is { Capital: true, IsNumber: false } && !text.NamesIn(text.Tokens[at].Start, text.Tokens[at].End).Any());
            if (subject is null || thing == 0)
                continue;
            // "… its forces into B's": the partner stands behind the thing.
            var partner = runs.FirstOrDefault(run => run.First > thing && run.First <= thing + 4);
            var parties = subject.Parties.Concat(partner?.Parties ?? []).DistinctBy(party => party.Code).ToList();
            if (parties.Count < 2)
                continue;
            var last = partner is not null ? partner.Last - 1 : End(text, sentence, thing);
            yield return new Mention(null, text.Tokens[subject.First].Start, text.Tokens[last].End, sentence, together ? ArrangementKind.Programme : ArrangementKind.StandingStructure, parties, 0.65);
        }
    }

    /// <summary>"A and B are building mine-hunters together".</summary>
    private static bool IsTogether(FlatText text, Sentence sentence, int verb) =>
        Enumerable.Range(Math.Max(sentence.First, verb - 3), Math.Min(sentence.Last, verb + Reach) - Math.Max(sentence.First, verb - 3)).Any(i => MentionWords.Same.Contains(text.Tokens[i].Key));

    private static int End(FlatText text, Sentence sentence, int thing)
    {
        var last = thing;
        while (last + 1 < sentence.Last && last < thing + 5 && !Phrase.Breaks(text, last + 1) && !Phrase.Stops.Contains(text.Tokens[last + 1].Key))
            last++;
        return last;
    }
}
