using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>Whose the arrangement is that a sentence speaks of: by the list behind it, by who signs, by who is meant without being named.</summary>
internal static class Signatories
{
    /// <summary>Between a noun and "with B" stand no more words than these: "accord de coopération en matière de défense avec B".</summary>
    private const int Reach = 10;

    /// <param name="noun">Index of the arrangement's noun.</param>
    public static IReadOnlyList<PartyHit>? Of(FlatText text, Sentence sentence, int noun) =>
        Between(text, sentence, noun) ?? Subject(text, sentence, noun) ?? Relative(text, sentence, noun) ?? WithHome(text, sentence) ?? WithHub(text, sentence, noun) ?? Two(text, sentence, noun) ?? Before(text, sentence, noun);

    /// <summary>"… between A and B" behind the noun; farther off where the list belongs to the verb ("a contract and a letter … were signed between A and B").</summary>
    private static IReadOnlyList<PartyHit>? Between(FlatText text, Sentence sentence, int noun)
    {
        for (var i = noun + 1; i < sentence.Last && i < noun + 60 && text.Tokens[i].Key is not ("which" or "that"); i++)
        {
            // "A joint declaration by A and B", "les accords de A et B".
            if (i <= noun + 2 && text.Tokens[i].Key is "by" or "of" or "par" or "de" or "d" or "von" or "van" or "di" && sentence.Runs.FirstOrDefault(run => run.First > i && run.First <= i + 2 && run.Parties.Count >= 2) is { } authors)
                return authors.Parties;
            if (!PartyWords.Between.Contains(text.Tokens[i].Key) || (i > noun + 16 && !MentionWords.Signing.Contains(text.Tokens[i - 1].Key)))
                continue;
            if (sentence.Runs.FirstOrDefault(run => run.First > i && run.First <= i + 4 && run.Parties.Count >= 2) is { } listed)
                return listed.Parties;
            if (Anaphora.Pair(text, i + 1) is { Count: 2 } pair)
                return pair;
        }

        return null;
    }

    /// <summary>
    /// "A and B signed …", "A signed … with B": the verb stands before the noun, its subject before the verb, or behind it
    /// where the language puts the verb second ("2015 unterzeichneten A und B einen Vertrag").
    /// </summary>
    public static IReadOnlyList<PartyHit>? Subject(FlatText text, Sentence sentence, int noun)
    {
        for (var verb = noun - 1; verb >= sentence.First && verb > noun - 14; verb--)
        {
            if (!MentionWords.Signing.Contains(text.Tokens[verb].Key))
                continue;
            var before = sentence.Runs.LastOrDefault(run => run.Last <= verb && verb - run.Last <= 6);
            var behind = sentence.Runs.FirstOrDefault(run => run.First > verb && run.First - verb <= 3 && run.Last <= noun);
            var subject = before is null || (before.Parties.Count < 2 && behind is { Parties.Count: >= 2 }) ? behind : before;
            if (subject is null)
                return null;
            if (subject.Parties.Count >= 2)
                return subject.Parties;
            // "… signed a memorandum with B", "… ha concluso con B un memorandum".
            var partner = sentence.Runs.FirstOrDefault(run => run != subject && run.First > verb && run.First <= noun + Reach && text.Tokens.Skip(verb).Take(run.First - verb).Any(token => PartyWords.With.Contains(token.Key)));
            return partner is null ? null : [.. subject.Parties.Concat(partner.Parties).DistinctBy(party => party.Code)];
        }

        return null;
    }

    /// <summary>"The agreement that A and B signed": the subject and its verb stand behind the noun.</summary>
    private static IReadOnlyList<PartyHit>? Relative(FlatText text, Sentence sentence, int noun)
    {
        for (var i = noun + 1; i < sentence.Last && i <= noun + 10; i++)
        {
            if (text.Tokens[i].Key is not ("that" or "which" or "que" or "das" or "den" or "die" or "dat" or "che" or "ktory" or "ktora" or "ktore" or "som"))
                continue;
            var subject = sentence.Runs.FirstOrDefault(run => run.First > i && run.First <= i + 5 && run.Parties.Count >= 2);
            var signed = subject is not null && Enumerable.Range(subject.Last, Math.Max(0, Math.Min(sentence.Last, subject.Last + 7) - subject.Last)).Any(at => MentionWords.Signing.Contains(text.Tokens[at].Key));
            return signed ? subject!.Parties : null;
        }

        return null;
    }

    /// <summary>
    /// "Signed an agreement with B", in a text whose title says whose agreements it is about: B is the only other state of the sentence, or
    /// the one its paragraph is about.
    /// </summary>
    private static IReadOnlyList<PartyHit>? WithHome(FlatText text, Sentence sentence)
    {
        if (Topic.Home(text) is not { } home)
            return null;
        var others = sentence.Runs.SelectMany(run => run.Parties).Where(party => party.Code != home.Code).DistinctBy(party => party.Code).ToList();
        if (Topic.Partner(text, sentence) is { } partner && partner.Code != home.Code && others.TrueForAll(other => other.Code == partner.Code))
            return [home, others.FirstOrDefault(partner)];
        return others.Count == 1 && sentence.IsSigned ? [home, others[0]] : null;
    }

    /// <summary>
    /// "An agreement with B", "With B, an agreement …", where no verb says who signs: the one whose agreements the text or its chapter is about;
    /// where something was signed also the state of which the sentence before spoke ("Paris … It concluded a treaty with B").
    /// </summary>
    private static IReadOnlyList<PartyHit>? WithHub(FlatText text, Sentence sentence, int noun)
    {
        if (MentionWords.KindOf(text, noun) != ArrangementKind.Instrument || With(text, sentence, noun) is not { } partner || (Owner(text, sentence, noun, partner) ?? Topic.Hub(text, sentence)) is not { } hub || partner.Parties.Any(party => party.Code == hub.Code))
            return null;
        return [hub, .. partner.Parties];
    }

    /// <summary>The states behind the noun's "with", or behind the one that opens the sentence.</summary>
    public static StateRun? With(FlatText text, Sentence sentence, int noun)
    {
        for (var i = noun + 1; i + 1 < sentence.Last && i <= noun + Reach && !Phrase.Breaks(text, i); i++)
        {
            if (PartyWords.With.Contains(text.Tokens[i].Key) && sentence.Runs.FirstOrDefault(run => run.First > i && run.First <= i + 3) is { } behind)
                return behind;
        }

        return PartyWords.With.Contains(text.Tokens[sentence.First].Key) && sentence.Runs is [var first, ..] && first.First <= sentence.First + 3
            && first.Last <= noun && sentence.Runs.Skip(1).All(run => run.First > noun || run.Parties is [{ Inferred: true }]) ? first : null;
    }

    /// <summary>"Germany's agreement with B", "Ukraine has an agreement with B": who stands before the noun, nothing parting them.</summary>
    private static PartyHit? Owner(FlatText text, Sentence sentence, int noun, StateRun partner) =>
        sentence.Runs.LastOrDefault(run => run.Last <= noun && run != partner) is { Parties: [var owner] } run && noun - run.Last <= 8 && !Enumerable.Range(run.Last, noun - run.Last).Any(i => Phrase.Breaks(text, i)) ? owner : null;

    /// <summary>
    /// Something was signed, or bears a year ("under a treaty of 2017"), and two states are named, wherever in the sentence; a capital behind
    /// "in" is where, not who.
    /// </summary>
    private static IReadOnlyList<PartyHit>? Two(FlatText text, Sentence sentence, int noun)
    {
        if (!(sentence.IsSigned || IsDated(text, sentence, noun)) || Topic.Home(text) is not null || MentionWords.KindOf(text, noun) != ArrangementKind.Instrument)
            return null;
        var states = sentence.Runs.Where(run => !IsPlace(text, run)).SelectMany(run => run.Parties).DistinctBy(party => party.Code).ToList();
        if (states.Count == 1)
        {
            // "B's promise … was signed in B": who signs in whose capital.
            var hosts = sentence.Runs.Where(run => IsPlace(text, run) && run.Parties is [var host] && host.Code != states[0].Code && host.Code is not "BEL").SelectMany(run => run.Parties).DistinctBy(party => party.Code).ToList();
            return hosts is [var only] ? [states[0], only with { Inferred = true }] : null;
        }

        return states.Count == 2 ? states : null;
    }

    /// <summary>"A and B have always been close. An agreement was signed in 2017": the two states of the sentence before, where this one names none.</summary>
    private static IReadOnlyList<PartyHit>? Before(FlatText text, Sentence sentence, int noun)
    {
        if (sentence.Runs.Count > 0 || !sentence.IsSigned || MentionWords.KindOf(text, noun) != ArrangementKind.Instrument || sentence.Before() is not { } before)
            return null;
        var states = before.Runs.SelectMany(run => run.Parties).DistinctBy(party => party.Code).ToList();
        return states.Count == 2 ? [.. states.Select(party => party with { Inferred = true })] : null;
    }

    /// <summary>"A treaty of 2017", "a 2017 treaty".</summary>
    public static bool IsDated(FlatText text, Sentence sentence, int noun)
    {
        var first = Math.Max(sentence.First, noun - 2);
        return text.Tokens.Skip(first).Take(Math.Min(sentence.Last, noun + 8) - first).Any(token => token is { IsNumber: true, Length: 4 } && token.Key[..2] is "19" or "20");
    }

    private static bool IsPlace(FlatText text, StateRun run) =>
        run.First > 0 && text.NamesIn(text.Tokens[run.First].Start, text.Tokens[run.First].End).FirstOrDefault() is { } hit && hit.Is(NameKind.Capital) && !hit.Is(NameKind.State) && KnownMentions.IsPlace(text, hit);
}
