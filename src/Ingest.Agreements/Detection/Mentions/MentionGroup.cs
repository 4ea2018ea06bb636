using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>All mentions of one arrangement.</summary>
internal sealed record MentionGroup(List<Mention> Mentions)
{
    private static readonly FrozenDictionary<string, string> _domains = new Dictionary<string, string>
    {
        ["sea"] = "naval navy navies maritime amphibious frigate frigates fleet submarine submarines marine vloot navale",
        ["air"] = "air aircraft fighter jet airspace aerial combat aérienne",
        ["land"] = "land army armies mechanised mechanized brigade corps armoured battalion legerkorps korps",
    }.SelectMany(pair => pair.Value.Split(' ').Select(word => (Word: Folding.Fold(word), pair.Key))).ToFrozenDictionary(pair => pair.Word, pair => pair.Key);

    private static readonly FrozenSet<string> _empty = "the of on in and for to a an de la le les du des und der die das van het en treaty agreement programme project cooperation joint defence defense between force initiative".Split(' ').ToFrozenSet();

    /// <summary>Words beyond this many make a name no better.</summary>
    private const int LongestName = 7;

    public bool Holds(FlatText text, Mention mention)
    {
        var first = Mentions[0];
        if (mention.Label is null && Mentions.Exists(other => IsNamesake(text, other, mention)))
            return true;
        if (first.Label is not null || mention.Label is not null)
            return first.Label == mention.Label || (first.Label is { } label && mention.Label is null && IsNamedAfterPlace(text, label, mention));
        var (mine, other) = (Words(text, first), Words(text, mention));
        var (a, b) = (Codes(first), Codes(mention));
        if (a.Count > 1 && b.Count > 1 && !a.SetEquals(b))
            return false;
        if (a.Count > 1 && a.SetEquals(b) && Domain(text, first) is { } domain && domain == Domain(text, mention))
            return true;
        if (a.Count > 1 && a.SetEquals(b) && first.Kind == ArrangementKind.Instrument && mention.Kind == first.Kind && Mentions.Exists(other => mention.Sentence.Start - other.Sentence.End is >= 0 and <= 3))
            return true;
        mine.ExceptWith(_empty);
        other.ExceptWith(_empty);
        // Two states have many an agreement, but seldom two purchases: of instruments the words besides the states decide.
        if (first.Kind == ArrangementKind.Instrument || mention.Kind == ArrangementKind.Instrument)
        {
            mine.ExceptWith(States(text, first));
            other.ExceptWith(States(text, mention));
        }

        var shared = mine.Count(other.Contains);
        return shared > 0 && shared * 10 >= Math.Min(mine.Count, other.Count) * 6;
    }

    /// <summary>The same words, and not of other states: "agreement" alone may be said of many.</summary>
    public static bool IsNamesake(FlatText text, Mention one, Mention other) =>
        one.Label is null && one.NameIn(text) == other.NameIn(text) && (one.Parties.Count < 2 || other.Parties.Count < 2 || Codes(one).SetEquals(Codes(other)));

    /// <summary>"… signed a new treaty in Aachen" describes the Treaty of Aachen: the same states, and the place that gave it its name.</summary>
    private static bool IsNamedAfterPlace(FlatText text, string label, Mention mention)
    {
        var known = Gazetteer.Standard.Arrangements[label];
        if (mention.Kind != ArrangementKind.Instrument || known.Kind != "instrument" || !Codes(mention).SetEquals(known.Members))
            return false;
        return text.NamesIn(mention.Sentence.Start, mention.Sentence.End).Select(hit => hit.As(NameKind.City) ?? hit.As(NameKind.Capital))
            .OfType<Name>().Any(city => label.Contains(city.Label, StringComparison.Ordinal));
    }

    /// <param name="goesOn">Index of a further passage that speaks of the arrangement without naming it.</param>
    public DetectedAgreement ToAgreement(FlatText text, int? goesOn = null)
    {
        // The fullest naming gives the title: the surest first, then the one with most parties, with most words, the first in the text.
        var best = Mentions.OrderByDescending(mention => mention.Strength).ThenByDescending(mention => mention.Parties.Count)
            .ThenByDescending(mention => Math.Min(LongestName, Words(text, mention).Count)).ThenBy(mention => mention.Start).First();
        var title = best.NameIn(text);
        var strength = Math.Min(0.97, best.Strength + (0.05 * (Mentions.Count - 1)));
        List<Evidence> named = [.. text.Prove(best.Start, best.End - best.Start), .. Mentions.SelectMany(mention => text.Prove(mention.Sentence.Start, mention.Sentence.Length))];
        return new DetectedAgreement
        {
            Basis = Basis.Mention,
            Kind = best.Kind,
            Title = new Finding<string>(title, strength, [.. named.Distinct()]),
            Parties = Parties(text, best),
            Dates = MentionDates.Find(text, this),
            Place = MentionPlaces.Find(text, this),
            Passages = [.. Mentions.Select(mention => text.PassageAt(mention.Start)).Concat(goesOn is { } next ? [next] : []).Distinct().Order().Select(index => text.Document.Passages[index])],
            Mentions = [.. Mentions.SelectMany(mention => text.Prove(mention.Sentence.Start, mention.Sentence.Length)).Distinct()],
        };
    }

    private List<Finding<string>> Parties(FlatText text, Mention best)
    {
        var stated = Mentions.SelectMany(mention => mention.Parties).ToLookup(party => party.Code);
        var findings = stated.Select(party => new Finding<string>(
            party.Key,
            party.Any(hit => !hit.Inferred) ? 0.9 : 0.75,
            [.. party.DistinctBy(hit => hit.Start).SelectMany(hit => text.Prove(hit.Start, hit.Length))])
        {
            Inferred = party.All(hit => hit.Inferred),
        }).ToList();
        // Of a pair of states one may go without saying; of a larger group the text may mean only those it names.
        if (best.Label is { } label && Gazetteer.Standard.Arrangements[label].Members is { Length: > 0 } members && (findings.Count == 0 || members.Length == 2))
        {
            var proof = text.Prove(best.Start, best.End - best.Start);
            findings.AddRange(members.Where(code => !stated.Contains(code)).Select(code =>
                new Finding<string>(code, 0.7, proof) { Inferred = true, Note = $"By the table of known arrangements ({label}); the text does not name it." }));
        }

        return [.. findings.OrderBy(finding => finding.Value, StringComparer.Ordinal)];
    }

    /// <summary>The words by which a mention names its states.</summary>
    private static IEnumerable<string> States(FlatText text, Mention mention) =>
        mention.Parties.SelectMany(party => text.Tokens.Skip(text.TokenAt(party.Start)).TakeWhile(token => token.Start < party.Start + party.Length)).Select(token => token.Key);

    private static HashSet<string> Codes(Mention mention) => [.. mention.Parties.Select(party => party.Code)];

    private static HashSet<string> Words(FlatText text, Mention mention) => [.. Lexemes.Of(mention.NameIn(text)).Select(token => token.Key)];

    private static string? Domain(FlatText text, Mention mention) =>
        Lexemes.Of(mention.NameIn(text)).Select(token => _domains.GetValueOrDefault(token.Key)).FirstOrDefault(domain => domain is not null);
}
