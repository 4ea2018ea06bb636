using System.Text.RegularExpressions;

namespace Ingest.Reading.Layout.Text;

/// <summary>The word that heads an article, and its number, in the languages of treaties.</summary>
internal static partial class TreatyHeading
{
    /// <summary>"Article 5", "Artikel 3 – Ziele", "§ 4", "Článok 2": the start of an article's heading line.</summary>
    public static bool Opens(string text) => Article().IsMatch(text);

    [GeneratedRegex(
        @"^\s*(?:Article|ARTICLE|Artikel|ARTIKEL|Articolo|ARTICOLO|Artículo|ARTÍCULO|Artigo|ARTIGO|Artykuł|ARTYKUŁ|Článok|ČLÁNOK|Článek|ČLÁNEK|Članak|ČLANAK|Člen|ČLEN|Стаття|СТАТТЯ|Статья|СТАТЬЯ|Член|ЧЛЕН|Άρθρο|ΑΡΘΡΟ|Cikk|Articolul|ARTICOLUL|Straipsnis|Pants|Artiklan?|Artikkel|ARTIKKEL|Artikla|ARTIKLA|Grein|Madde|MADDE|Airteagal|Artikolu|Art\.|ART\.|Čl\.|Ст\.|§)\s*(?:\d{1,3}|[IVXLC]{1,7}\b|1er\b|premier\b|unique\b|Unique\b|één\b|[Oo]ne\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
