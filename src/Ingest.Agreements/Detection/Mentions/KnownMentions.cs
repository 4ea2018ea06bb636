using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>Arrangements the table knows by name; of its members those count as stated that the sentence names.</summary>
internal static class KnownMentions
{
    /// <summary>Between a list of states and what they run together stands a verb: "A, B and C run the …".</summary>
    private const int Subject = 5;

    public static IEnumerable<Mention> Find(FlatText text, Sentence sentence)
    {
        var names = sentence.Names.ToList();
        foreach (var hit in names)
        {
            if (hit.As(NameKind.Arrangement) is not { } name || Gazetteer.Standard.Arrangements[name.Label] is not { Scope: "arrangement" } known)
                continue;
            IEnumerable<PartyHit> parties = known.Members.Length > 0
                ? names.Where(other => Speaks(text, other, hit)).SelectMany(StateRun.Expand).Concat(Spelled(text, hit)).Where(party => known.Members.Contains(party.Code)).Concat(InNote(text, known))
                : Leader(text, names, hit).Concat(ListedFor(text, sentence, hit));
            yield return new Mention(known.Name, hit.Start, hit.End, sentence, KindOf(known), [.. parties.DistinctBy(party => party.Code)], 0.95);
        }
    }

    public static ArrangementKind KindOf(KnownArrangement known) => known.Kind switch
    {
        "instrument" => ArrangementKind.Instrument,
        "programme" => ArrangementKind.Programme,
        "operation" => ArrangementKind.Operation,
        _ => ArrangementKind.StandingStructure,
    };

    /// <summary>States named in the sentence; of adjectives only those right before the name, for others belong to other things.</summary>
    private static bool Speaks(FlatText text, NameHit other, NameHit hit) =>
        other.Is(NameKind.State) || other.Is(NameKind.Group) || (other.Is(NameKind.Capital) && !IsPlace(text, other))
        || ((other.Is(NameKind.Adjective) || other.Is(NameKind.Prefix)) && other.First < hit.First && hit.First - other.First <= 4 && text.Text.AsSpan(other.End, hit.Start - other.End).IndexOfAny(",;:.") < 0);

    /// <summary>"Agreed in Warsaw": a place; "Warsaw agreed": a government.</summary>
    public static bool IsPlace(FlatText text, NameHit capital) =>
        capital.First > 0 && text.Tokens[capital.First - 1].Key is "in" or "at" or "near" or "from" or "a" or "en" or "w" or "we" or "v" or "vo" or "zu" or "te" or "у" or "в";

    /// <summary>"The Lithuanian-Polish-Ukrainian Brigade".</summary>
    private static IEnumerable<PartyHit> Spelled(FlatText text, NameHit hit) =>
        Enumerable.Range(hit.First, hit.Count).Select(i => text.Tokens[i])
            .SelectMany(token => Gazetteer.Standard.Read(text.Text[token.Start..token.End]).Names.SelectMany(StateRun.Expand).Select(party => party with { Start = token.Start, Length = token.Length }));

    /// <summary>"Counts ten members" with a note that lists them: a note that names these members and no other state.</summary>
    private static IEnumerable<PartyHit> InNote(FlatText text, KnownArrangement known) =>
        text.Document.Passages.Where(passage => passage.Kind == BlockKind.Footnote)
            .Select(passage => text.NamesIn(text.StartOf(passage.Index), text.StartOf(passage.Index + 1)).Where(name => name.Is(NameKind.State) || name.Is(NameKind.Group)).SelectMany(StateRun.Expand).ToList())
            .FirstOrDefault(listed => listed.Select(party => party.Code).ToHashSet().SetEquals(known.Members)) ?? [];

    /// <summary>"The French-led task force"; a hyphen lost at a line's end leaves "Frenchled".</summary>
    internal static IEnumerable<PartyHit> Leader(FlatText text, IReadOnlyList<NameHit> names, NameHit hit)
    {
        for (var i = Math.Max(1, hit.First - 4); i < hit.First; i++)
        {
            var token = text.Tokens[i];
            if (token.Key == "led" && names.FirstOrDefault(other => other.First + other.Count == i) is { } leader)
                return StateRun.Expand(leader);
            if (token is { Length: > 6, Capital: true } && token.Key.EndsWith("led", StringComparison.Ordinal)
                && Gazetteer.Standard.Read(text.Text[token.Start..(token.End - 3)]).Names is [var glued])
                return StateRun.Expand(glued).Select(party => party with { Start = token.Start, Length = token.Length });
        }

        return [];
    }

    /// <summary>"…, a joint procurement involving A, B and C".</summary>
    private static IEnumerable<PartyHit> ListedFor(FlatText text, Sentence sentence, NameHit hit) =>
        sentence.Runs.FirstOrDefault(run => run.Parties.Count >= 2 && ((run.Last <= hit.First && hit.First - run.Last <= Subject) || (run.First > hit.First && IsLink(text.Tokens[run.First - 1].Key, run.First > 1 ? text.Tokens[run.First - 2].Key : ""))))?.Parties ?? [];

    private static bool IsLink(string before, string beforeThat)
    {
        return Links(before) || (before is "the" or "la" or "les" or "le" or "die" or "de" && Links(beforeThat));

        static bool Links(string key) => key is "involving" or "between" or "among" or "of" or "comprising" or "including" or "with" or "together" or "from" or "by" or "entre" or "associant" or "avec" or "zwischen" or "mit" or "tussen" or "met" or "reunissant" or "unites" or "brings";
    }
}
