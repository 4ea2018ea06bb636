using System.Text.RegularExpressions;
using Ingest.Agreements.Detection.Mentions;
using Ingest.Model;

namespace Ingest.Agreements.Detection;

/// <summary>Numbers a text states about sets of agreements ("57 in 2024", "over 160 arrangements"): the registry can be checked against them.</summary>
internal static partial class Claims
{
    /// <summary>A sentence whose neighbour counts agreements may go on counting ("This represents 80 per cent").</summary>
    private const int Neighbour = 1;

    public static IReadOnlyList<Claim> Find(FlatText text)
    {
        var sentences = Sentences.Of(text);
        var counts = sentences.Select(sentence => Set().IsMatch(text.Text.AsSpan(sentence.Start, sentence.Length))).ToList();
        var claims = new List<Claim>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var (sentence, own) = (sentences[i], counts[i]);
            var near = own || Enumerable.Range(Math.Max(0, i - Neighbour), Math.Min(i, Neighbour)).Any(j => counts[j] && sentences[j].End + 2 >= sentence.Start);
            if (!near)
                continue;
            var statement = text.Text[sentence.Start..sentence.End].Replace('\n', ' ').Trim();
            foreach (Match figure in (own ? Figure() : Share()).Matches(text.Text[sentence.Start..sentence.End]))
            {
                var start = sentence.Start + figure.Index;
                if (Label().IsMatch(text.Text[Math.Max(sentence.Start, start - 24)..start]))
                    continue;
                if (!text.DatesIn(start - 12, start + figure.Length).Any(date => date.Start <= start && start < date.End))
                    claims.Add(new Claim(statement, figure.Value.Trim(), text.Prove(start, figure.Length)));
            }
        }

        return [.. claims.DistinctBy(claim => (claim.Statement, claim.Value))];
    }

    /// <summary>Nouns of sets, with the plural that makes them one.</summary>
    [GeneratedRegex(
        @"\b(agreements|arrangements|partnerships|pacts|treaties|deals|clauses|instruments|accords|conventions|partenariats|traités|Abkommen|Verträge|Partnerschaften|Vereinbarungen|overeenkomsten|verdragen|partnerschappen|(comprehensive|bilateral)\s[a-z ]{0,25}agreement with)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Set();

    /// <summary>
    /// A number with what qualifies it; a year alone is none. In words up to twenty, for briefs write small numbers out.
    /// </summary>
    [GeneratedRegex(
        @"(?<![\w./:-])(?:(?:over|more than|almost|nearly|about|around|some|at least|fewer than|less than|up to|slightly over|plus de|près de|environ|über|mehr als|fast|rund|meer dan|bijna|ongeveer)\s)?(?:(?!(?:19|20)\d\d(?!\d|[.,]\d{3}))\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,2})?(?:\s?(?:%|per cent|percent|pour cent|Prozent|procent))?(?:\s(?:to date\s)?in\s(?:19|20)\d\d)?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|half|a third|two thirds|dozens|dozen|deux|trois|quatre|cinq|sept|huit|neuf|douze|zwei|drei|vier|fünf|sechs|sieben|zwölf|twee|drie|vijf|zes|zeven)(?=\s(?:of|such|[a-zé]+\s)?[a-zé-]*\s?(?:agreements|arrangements|partnerships|pacts|treaties|deals|clauses|instruments|accords|partenariats|traités|Abkommen|Verträge|overeenkomsten|verdragen|with\b|all\b)))(?![\w-]|[./]\d)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Figure();

    /// <summary>"Graph 2", "graphs 2 and 3", "Article 5": a label, not a count.</summary>
    [GeneratedRegex(@"\b(graphs?|figures?|fig\.|tables?|articles?|chapters?|sections?|pages?|pp?\.|notes?|annex|box|no\.|graphiques?|tableaux?|Abbildung|Tabelle|figuur|tabel)\s(\d+\s?(and|&|,|et|und|en)\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<![\w.])(?:(?:over|more than|almost|nearly|about|slightly over|plus de|près de|über|mehr als|meer dan)\s)?(?:\d{1,3}(?:[.,]\d)?\s?(?:%|per cent|percent|pour cent|Prozent|procent)|(?:a |one )?(?:half|third|quarter)(?=\sof))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Share();
}
