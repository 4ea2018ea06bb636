using System.Text.RegularExpressions;
using Ingest.Agreements.Detection.Parties;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>The signs by which a stretch of text shows that it is an instrument, and not a text about one.</summary>
internal sealed partial record Structure(int? Formula, int Articles, IReadOnlyList<Signing> Signings, IReadOnlyList<PartyHit> Preamble, IReadOnlyList<PartyHit> Signatories)
{
    /// <summary>Where preambles name their parties: not farther from the title than this many characters.</summary>
    private const int PreambleReach = 4000;

    /// <summary>Two articles suffice, and they come early.</summary>
    private const int ArticleReach = 20_000;

    public static Structure Of(FlatText text, int start, int end)
    {
        var formula = AgreedFormulas.FirstAfter(text.Text, start, Math.Min(end, start + 30_000));
        var signings = text.TestimoniaIn(start, end).ToList();
        return new Structure(
            formula,
            ArticleHeading().Count(text.Text.AsSpan(start, Math.Min(end - start, ArticleReach))),
            signings,
            FindPreamble(text, start, Math.Min(end, formula ?? start + PreambleReach)),
            FindSignatories(text, signings.Count > 0 ? signings[0].Start : Math.Max(start, end - 3000), end));
    }

    /// <summary>The first list of two or more parties that opens a sentence.</summary>
    private static IReadOnlyList<PartyHit> FindPreamble(FlatText text, int start, int end)
    {
        for (var i = text.TokenAt(start); i < text.Tokens.Count && text.Tokens[i].Start < Math.Min(end, start + PreambleReach); i++)
        {
            if (!text.Tokens[i].Capital || (i > 0 && text.Tokens[i].Key is not ("the" or "de" or "het" or "le" or "la" or "die" or "das" or "les") && !Opens(text.Text.AsSpan(text.Tokens[i - 1].End, text.Tokens[i].Start - text.Tokens[i - 1].End))))
                continue;
            var list = PartyList.Read(text.Annotated, i, end);
            if (list.Count >= 2 && list[0].Start - text.Tokens[i].Start < 90)
                return list;
        }

        return [];
    }

    private static readonly System.Buffers.SearchValues<char> _openers = System.Buffers.SearchValues.Create("\n.;:*");

    private static bool Opens(ReadOnlySpan<char> gap) => gap.IndexOfAny(_openers) >= 0;

    /// <summary>"For the Government of A", one party behind each.</summary>
    private static List<PartyHit> FindSignatories(FlatText text, int start, int end)
    {
        var parties = new List<PartyHit>();
        for (var i = text.TokenAt(start); i < text.Tokens.Count && text.Tokens[i].Start < end; i++)
        {
            if (text.Tokens[i] is { Capital: true, Key: "for" or "pour" or "fur" or "voor" or "per" or "por" or "za" or "за" or "imieniu" or "pentru" })
                parties.AddRange(PartyList.Read(text.Annotated, i + 1, Math.Min(end, text.Tokens[i].End + 120)).Take(1));
        }

        return [.. parties.DistinctBy(party => party.Code)];
    }

    [GeneratedRegex(@"(?:^|\n|\. |;\s)(?:Article|ARTICLE|Artikel|ARTIKEL|Art\.|Článok|Čl\.|Artykuł|Стаття|СТАТТЯ|Artículo|Articolo|Section|SECTION|§)\s{1,3}(?:\d|[IVX])", RegexOptions.CultureInvariant)]
    private static partial Regex ArticleHeading();
}
