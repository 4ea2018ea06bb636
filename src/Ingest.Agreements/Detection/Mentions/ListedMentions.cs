using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>"A treaty on mutual assistance between A and B", "A and B signed a declaration", "A signed an agreement with B".</summary>
internal static class ListedMentions
{
    public static IEnumerable<Mention> Find(FlatText text, Sentence sentence)
    {
        var runs = StateRun.Find(text, sentence);
        if (!text.IsDefence(sentence.Start, sentence.End) && !(MentionWords.IsSigned(text, sentence) && Field.Has(text, sentence)))
            yield break;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            var partnership = text.Tokens[i].Key is "partnership" or "alliance" or "partenariat" or "partnerschaft" or "partnerschap" or "partenariato" or "asociacion" or "partnerstwo";
            if (MentionWords.KindOf(text.Tokens[i].Key) is not { } kind || (kind == ArrangementKind.StandingStructure && !partnership) || MentionWords.IsProduct(text.Tokens[i].Key))
                continue;
            // "Framework agreement": the last of the nouns that stand together is the head.
            if (i + 1 < sentence.Last && !Phrase.Breaks(text, i + 1) && MentionWords.KindOf(text.Tokens[i + 1].Key) == ArrangementKind.Instrument)
                continue;
            var plural = MentionWords.Plural.Contains(text.Tokens[i].Key);
            if (partnership)
            {
                // Signed, it is an instrument; "partnership between A and B" alone is talk.
                if (!MentionWords.IsSigned(text, sentence))
                    continue;
                kind = ArrangementKind.Instrument;
            }

            // "Agreements between …" speaks of a set; "A and B concluded agreements on …" of what the two concluded.
            if ((plural ? Pair(text, sentence, runs, i) ?? (text.Tokens[i].Key == "statement" ? WithHome(text, sentence, runs) : null) : Parties(text, sentence, runs, i)) is not { Count: >= 2 } parties || (plural && parties.Count > 2))
                continue;
            var end = Phrase.Extend(text, sentence, i);
            // A list of parties that follows at once belongs to the name: "treaty on … between A and B".
            if (parties[0].Start >= Math.Max(end - 40, text.Tokens[i].Start) && parties[^1].End > end && parties[0].Start - end < 14 && runs.FirstOrDefault(run => run.Parties[0] == parties[0]) is { } list)
                end = text.Tokens[list.Last - 1].End;
            var start = text.Tokens[Phrase.Begin(text, sentence, i)].Start;
            yield return new Mention(null, start, end, sentence, kind, parties, 0.75) { Wording = Bare(text, start, end, parties) };
        }
    }

    /// <summary>"Defence pact" alone names nothing: its parties, as printed, go before it.</summary>
    private static string? Bare(FlatText text, int start, int end, IReadOnlyList<PartyHit> parties)
    {
        var words = text.Text[start..end].Replace('\n', ' ');
        if (parties.Count > 4 || parties.Any(party => party.Inferred || (party.Start >= start && party.Start < end)) || words.Split(' ').Skip(1).Any(word => char.IsUpper(word[0]) && word.Length > 3))
            return null;
        return $"{string.Join('–', parties.Select(party => text.Text.Substring(party.Start, party.Length)))} {words}";
    }

    private static List<PartyHit>? Parties(FlatText text, Sentence sentence, IReadOnlyList<StateRun> runs, int noun)
    {
        // "… between A and B" behind the noun; farther off where the list belongs to the verb ("a contract and a letter … were signed between A and B").
        for (var i = noun + 1; i < sentence.Last && i < noun + 60 && text.Tokens[i].Key is not ("which" or "that"); i++)
        {
            if (!PartyWords.Between.Contains(text.Tokens[i].Key) || (i > noun + 16 && !MentionWords.Signing.Contains(text.Tokens[i - 1].Key)))
                continue;
            if (runs.FirstOrDefault(run => run.First > i && run.First <= i + 4 && run.Parties.Count >= 2) is { } listed)
                return [.. listed.Parties];
            if (Anaphora.Pair(text, i + 1) is { Count: 2 } pair)
                return [.. pair];
        }

        return Pair(text, sentence, runs, noun) ?? Relative(text, sentence, runs, noun) ?? WithHome(text, sentence, runs);
    }

    /// <summary>"The agreement that A and B signed": the subject and its verb stand behind the noun.</summary>
    private static List<PartyHit>? Relative(FlatText text, Sentence sentence, IReadOnlyList<StateRun> runs, int noun)
    {
        for (var i = noun + 1; i < sentence.Last && i <= noun + 10; i++)
        {
            if (text.Tokens[i].Key is not ("that" or "which" or "que" or "das" or "den" or "die" or "dat" or "che" or "ktory" or "ktora" or "ktore"))
                continue;
            var subject = runs.FirstOrDefault(run => run.First > i && run.First <= i + 5 && run.Parties.Count >= 2);
            var signed = subject is not null && Enumerable.Range(subject.Last, Math.Max(0, Math.Min(sentence.Last, subject.Last + 7) - subject.Last)).Any(at => MentionWords.Signing.Contains(text.Tokens[at].Key));
            return signed ? [.. subject!.Parties] : null;
        }

        return null;
    }

    /// <summary>
    /// "Signed an agreement with B", in a text whose title says whose agreements it is about: B is the only other state of the sentence, or
    /// the one its paragraph is about.
    /// </summary>
    private static List<PartyHit>? WithHome(FlatText text, Sentence sentence, IReadOnlyList<StateRun> runs)
    {
        if (Topic.Home(text) is not { } home)
            return null;
        var others = runs.SelectMany(run => run.Parties).Where(party => party.Code != home.Code).DistinctBy(party => party.Code).ToList();
        if (Topic.Partner(text, sentence) is { } partner && partner.Code != home.Code && others.TrueForAll(other => other.Code == partner.Code))
            return [home, others.FirstOrDefault(partner)];
        return others.Count == 1 && MentionWords.IsSigned(text, sentence) ? [home, others[0]] : null;
    }

    /// <summary>
    /// "A and B signed …", "A signed … with B": the verb stands before the noun, its subject before the verb, or behind it
    /// where the language puts the verb second ("2015 unterzeichneten A und B einen Vertrag").
    /// </summary>
    private static List<PartyHit>? Pair(FlatText text, Sentence sentence, IReadOnlyList<StateRun> runs, int noun)
    {
        for (var verb = noun - 1; verb >= sentence.First && verb > noun - 14; verb--)
        {
            if (!MentionWords.Signing.Contains(text.Tokens[verb].Key))
                continue;
            var before = runs.LastOrDefault(run => run.Last <= verb && verb - run.Last <= 6);
            var behind = runs.FirstOrDefault(run => run.First > verb && run.First - verb <= 3 && run.Last <= noun);
            var subject = before is null || (before.Parties.Count < 2 && behind is { Parties.Count: >= 2 }) ? behind : before;
            if (subject is null)
                return null;
            if (subject.Parties.Count >= 2)
                return [.. subject.Parties];
            // "… signed a memorandum with B", "… ha concluso con B un memorandum".
            var partner = runs.FirstOrDefault(run => run != subject && run.First > verb && run.First <= noun + 10 && text.Tokens.Skip(verb).Take(run.First - verb).Any(token => PartyWords.With.Contains(token.Key)));
            return partner is null ? null : [.. subject.Parties.Concat(partner.Parties).DistinctBy(party => party.Code)];
        }

        return null;
    }
}
