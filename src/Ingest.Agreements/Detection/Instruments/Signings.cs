using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>Finds the formulas that say where and when a text was signed.</summary>
internal static class Signings
{
    /// <summary>How far a date may stand behind the formula's verb: "Done at …, in duplicate, in the … languages, on …".</summary>
    private const int Reach = 260;

    private static readonly FrozenSet<string> _verbs = Set(
        """
        done signed concluded made executed given fait faits faite faites signé signés signée signées conclu geschehen unterzeichnet unterzeichneten ausgefertigt gegeben
        gedaan ondertekend getekend opgemaakt fatto firmato hecho firmado firmados sporządzono sporządzone podpisano podpisana podpisane podpisany dané podpísané podpísaná podpísaný podpísali vyhotovené vyhotovená
        вчинено підписано підписана укладено складено utferdiget undertegnet udfærdiget upprättat undertecknat gjort
        """);

    private static readonly FrozenSet<string> _prepositions = Set("in at on this the ad presso à en au le aux zu am im te op a il w we dnia v vo dňa у в м el i den");

    /// <summary>Between the preposition and the place or date stands how many copies there are, in which languages.</summary>
    private static readonly FrozenSet<string> _copies = Set(
        "duplicate triplicate quadruplicate two three four five six single one copies copy originals original counterparts double triple deux trois quatre exemplaires exemplaire seul original tweevoud drievoud twee drie originele exemplaren zwei drei urschriften urschrift doppelter dreifacher ausfertigung dwóch trzech jednobrzmiących egzemplarzach dvoch troch pôvodných vyhotoveniach each");

    public static IReadOnlyList<Signing> Find(FlatText text, int start, int end)
    {
        var signings = new List<Signing>();
        for (var i = text.TokenAt(start); i < text.Tokens.Count && text.Tokens[i].Start < end; i++)
        {
            if (_verbs.Contains(text.Tokens[i].Key) && Read(text, i, end) is { } signing)
                signings.Add(signing);
        }

        return signings;
    }

    private static Signing? Read(FlatText text, int verb, int end)
    {
        var token = text.Tokens[verb];
        if (verb + 1 >= text.Tokens.Count)
            return null;
        var follows = text.Tokens[verb + 1].Key;
        var stop = Math.Min(end, token.End + Reach);
        var solemn = token.Capital && StartsSentence(text, verb);
        if (!_prepositions.Contains(follows) && !_copies.Contains(follows) && text.DatesIn(token.End, token.End + 4).FirstOrDefault().Length == 0)
            return solemn || token.Capital ? null : Backwards(text, verb);
        var dates = text.DatesIn(token.End, stop).Where(date => date.Date.Day is not null).ToList();
        if (dates.Count == 0)
        {
            var place = Places.After(text, verb + 1, stop);
            return solemn && place is { } only ? new Signing(token.Start, only.End, solemn, [], only) : Backwards(text, verb);
        }

        // Two days belong to one signing when they stand side by side ("at London, 3 May, and at Paris, 5 May 1990").
        var near = dates.TakeWhile((date, i) => i == 0 || date.Start - dates[i - 1].End < 40).ToList();
        var first = Places.After(text, verb + 1, near[^1].End) ?? Places.After(text, text.TokenAt(near[^1].End), Math.Min(stop, near[^1].End + 60));
        if (!solemn && near[0].Start - token.End > 120)
            return null;
        return new Signing(token.Start, near[^1].End, solemn, near, first);
    }

    /// <summary>"16. mája 2014 bola v Bratislave podpísaná": date and place stand before the verb, in the same sentence.</summary>
    private static Signing? Backwards(FlatText text, int verb)
    {
        var start = text.Tokens[verb].Start;
        var date = text.DatesIn(Math.Max(0, start - 100), start).LastOrDefault(hit => hit.Date.Day is not null);
        if (date.Length == 0 || start - date.End > 60 || SentenceStart(text.Text, start) > date.End)
            return null;
        var place = Places.Known(text, Math.Max(SentenceStart(text.Text, date.Start), date.Start - 40), start);
        return new Signing(date.Start, text.Tokens[verb].End, false, [date], place);
    }

    private static bool StartsSentence(FlatText text, int verb)
    {
        if (verb == 0)
            return true;
        var gap = text.Text.AsSpan(text.Tokens[verb - 1].End, text.Tokens[verb].Start - text.Tokens[verb - 1].End);
        return gap.IndexOfAny(".\n;*:") >= 0 || text.Tokens[verb].Upper || gap.IndexOf(',') >= 0;
    }

    internal static int SentenceStart(string text, int offset)
    {
        for (var i = Math.Min(offset, text.Length) - 1; i > 1; i--)
        {
            if (text[i] == '\n' || (text[i] == ' ' && text[i - 1] is '.' or '!' or '?' && i >= 3 && char.IsLower(text[i - 2]) && char.IsLower(text[i - 3]) && i + 1 < text.Length && char.IsUpper(text[i + 1])))
                return i + 1;
        }

        return 0;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word)).ToFrozenSet();
}
