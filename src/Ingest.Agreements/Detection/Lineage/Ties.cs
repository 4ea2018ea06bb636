using System.Collections.Frozen;
using Ingest.Agreements.Detection.Instruments;
using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Lineage;

/// <summary>What an instrument says of its ties to others: it amends, implements, supersedes, or stands under one.</summary>
internal static class Ties
{
    /// <summary>Between the verb and the other instrument's noun: "… the provisions of the Supplementary".</summary>
    private const int Reach = 9;

    /// <summary>How far before its verb the instrument names itself: "This Agreement shall, from that day, replace …".</summary>
    private const int Subject = 10;

    /// <summary>Verbs that open a tie anywhere in the text, when the instrument itself is their subject.</summary>
    private static readonly FrozenDictionary<string, LinkKind> _everywhere = Table(
        (LinkKind.Supersedes, "supersedes supersede replaces replace remplace remplacent abroge abrogent ersetzt ersetzen vervangt vervangen nahrádza nahrádzajú zastępuje sostituisce sustituye замінює"),
        (LinkKind.Amends, "amends modifies modifie wijzigt ändert mení zmienia змінює"));

    /// <summary>Words that open one in the title; in a preamble they belong to the treaties it recalls.</summary>
    private static readonly FrozenDictionary<string, LinkKind> _opening = Table(
        (LinkKind.Amends, "amending amendment amendments modifying modification modifiant wijziging änderung avenant zmene zmieniające"),
        (LinkKind.Supersedes, "superseding replacing remplaçant vervanging"),
        (LinkKind.Implements, "implementing implementation pursuant application exécution durchführung ausführung uitvoering vykonávaní vykonaní wykonania"),
        (LinkKind.Under, "framework cadre rahmen kader supplementing supplementary additional additionnel zusatz aanvullend aanvulling under rámci to au bij"));

    private static readonly FrozenSet<string> _self = "this present presente dieses dieser dit deze tejto tohto niniejszej niniejszego цієї such said".Split(' ').Select(word => Folding.Fold(word)).ToFrozenSet();

    public static IReadOnlyList<Link> Find(FlatText text, Stretch title)
    {
        var links = new List<Link>();
        for (var i = text.TokenAt(title.TitleStart); i < text.Tokens.Count && text.Tokens[i].Start < title.End; i++)
        {
            var token = text.Tokens[i];
            var said = token.Start < title.TitleEnd
                ? _opening.TryGetValue(token.Key, out var kind)
                : _everywhere.TryGetValue(token.Key, out kind) && IsSubject(text, i) && text.Tokens[i - 1].Key is not ("not" or "ne" or "nicht" or "niet");
            if (!said)
                continue;
            if (Other(text, title, i) is { } other)
                links.Add(new Link(kind, other.Name, other.Signed, text.Prove(token.Start, other.End - token.Start)));
        }

        return [.. links.DistinctBy(link => (link.Kind, link.Title))];
    }

    private static bool IsSubject(FlatText text, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - Subject && text.Text[text.Tokens[i].End] is not ('.' or '\n' or ';'); i--)
        {
            if (_self.Contains(text.Tokens[i].Key))
                return true;
        }

        return false;
    }

    /// <summary>The other instrument behind the verb, if it is named well enough to be found: by its parties, its day, or a name of its own.</summary>
    private static (string Name, PartialDate? Signed, int End)? Other(FlatText text, Stretch title, int verb)
    {
        var from = text.Tokens[verb].End;
        var reach = text.Tokens[Math.Min(text.Tokens.Count - 1, verb + Reach)].End;
        if (text.InstrumentsIn(from, Math.Min(reach, title.End)).FirstOrDefault() is not { } noun || IsSelf(text, verb, noun.First) || text.Text.AsSpan(from, noun.Start - from).IndexOfAny(";.\n") >= 0)
            return null;
        var end = End(text, noun, title.End);
        var date = text.DatesIn(noun.Start, Math.Min(text.Text.Length, end + 60)).FirstOrDefault();
        var known = text.NamesIn(from, end).FirstOrDefault(hit => hit.Is(NameKind.Arrangement) && hit.End > noun.Start);
        var parties = TitleParties.Read(text.Annotated, noun.Start, end);
        if (date.Length == 0 && known is null && parties.Count < 2)
            return null;
        var start = known is not null && known.Start < noun.Start ? known.Start : noun.Start;
        var name = text.Text[start..end].Replace('\n', ' ').Trim();
        // A bare noun is told by its day: "arrangement (2005-05-03)".
        return (name.Contains(' ', StringComparison.Ordinal) || date.Length == 0 ? name : $"{name} ({date.Date})", date.Length > 0 ? date.Date : null, Math.Max(end, date.Length > 0 && date.Start < end + 60 ? date.End : end));
    }

    private static bool IsSelf(FlatText text, int verb, int noun)
    {
        for (var i = verb + 1; i < noun; i++)
        {
            if (_self.Contains(text.Tokens[i].Key))
                return true;
        }

        return false;
    }

    /// <summary>The name ends where a clause, a signing or a definition begins.</summary>
    private static int End(FlatText text, NameHit noun, int limit)
    {
        var end = Math.Min(Math.Min(limit, noun.End + 260), text.Text.Length);
        var rest = text.Text.AsSpan(noun.End, end - noun.End);
        foreach (var mark in (ReadOnlySpan<string>)[";", "\n", "(", ". ", ", signed", ", done", " signed ", ", signé", " signé ", ", fait", ", unterzeichnet", " van ", " vom ", " of the ", ", "])
        {
            // "of" and "van" part the name from its date only where a date follows.
            var at = rest.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0 || (mark is " van " or " vom " or " of the " && !text.DatesIn(noun.End + at, noun.End + at + mark.Length + 12).Any()) || (mark == ", " && at < 12))
                continue;
            rest = rest[..at];
        }

        return noun.End + rest.Length;
    }

    private static FrozenDictionary<string, LinkKind> Table(params (LinkKind Kind, string Words)[] rows) => rows
        .SelectMany(row => row.Words.Split(' ').Select(word => (Key: Folding.Fold(word), row.Kind))).DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Kind);
}
