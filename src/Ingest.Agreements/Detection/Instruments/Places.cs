using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>Reads places of signature: by the gazetteer first, otherwise the name in capitals behind the preposition.</summary>
internal static class Places
{
    private static readonly FrozenSet<string> _prepositions = "at in a ad te zu w we v vo en i y м у в м. г.".Split(' ').Select(word => Folding.Fold(word)).ToFrozenSet();

    private static readonly FrozenSet<string> _noPlace =
        "the this duplicate two three four five six english french german dutch polish ukrainian norwegian swedish finnish danish original witness originals article accordance each single el il le la tweevoud drievoud doppelter dvoch dwóch double deux trois"
            .Split(' ').Select(word => Folding.Fold(word)).ToFrozenSet();

    public static PlaceHit? After(FlatText text, int token, int end)
    {
        if (token >= text.Tokens.Count)
            return null;
        return Known(text, text.Tokens[token].Start, end) ?? Printed(text, token, end);
    }

    /// <summary>The place a form names behind its label: a known city, or the words in capitals.</summary>
    public static PlaceHit? Labelled(FlatText text, int token)
    {
        var end = Math.Min(text.Text.Length, text.Tokens[token].Start + 40);
        if (Known(text, text.Tokens[token].Start, end) is { } known)
            return known;
        return text.Tokens[token] is { Capital: true, IsNumber: false } name ? new PlaceHit(text.Text[name.Start..name.End], name.Start, name.Length) : null;
    }

    /// <summary>The first city the gazetteer knows.</summary>
    public static PlaceHit? Known(FlatText text, int start, int end)
    {
        foreach (var hit in text.NamesIn(start, end))
        {
            if ((hit.As(NameKind.Capital) ?? hit.As(NameKind.City)) is { } city)
                return new PlaceHit(city.Label, hit.Start, hit.Length);
        }

        return null;
    }

    private static PlaceHit? Printed(FlatText text, int token, int end)
    {
        for (var i = token; i + 1 < text.Tokens.Count && text.Tokens[i + 1].Start < end; i++)
        {
            var name = text.Tokens[i + 1];
            if (!_prepositions.Contains(text.Tokens[i].Key) || !name.Capital || name.IsNumber || (_noPlace.Contains(name.Key) && !IsArticleOfName(text, i + 1)))
                continue;
            var last = i + 1;
            while (Next(text, last, end) is { } next)
                last = next;
            if (Dates.Months.Of(name) > 0)
                continue;
            return new PlaceHit(text.Text[name.Start..text.Tokens[last].End], name.Start, text.Tokens[last].End - name.Start);
        }

        return null;
    }

    /// <summary>"La Paz", "El Escorial": the article is the name's own.</summary>
    private static bool IsArticleOfName(FlatText text, int token) =>
        text.Tokens[token].Key is "la" or "le" or "el" && Next(text, token, text.Text.Length) is not null;

    /// <summary>The next word of a name in several words; small ones may stand between ("Rio de Janeiro", "Dar es Salaam", "Frankfurt am Main").</summary>
    private static int? Next(FlatText text, int last, int end)
    {
        var next = last + 1;
        while (next < text.Tokens.Count && next <= last + 2 && text.Tokens[next].Key is "de" or "es" or "da" or "do" or "del" or "della" or "der" or "am" or "an" or "la" or "le" or "les" or "sur" or "upon")
            next++;
        return next < text.Tokens.Count && text.Tokens[next] is { Capital: true, IsNumber: false } more && more.Start < end && Dates.Months.Of(more) == 0
            && text.Text[text.Tokens[last].End..text.Tokens[last + 1].Start] is " " or "-" or "’" or "'" && text.Text[text.Tokens[next - 1].End..more.Start] is " " or "-" or "’" or "'" ? next : null;
    }
}
