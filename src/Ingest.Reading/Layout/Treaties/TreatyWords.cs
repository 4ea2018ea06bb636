using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Reading.Layout.Furniture;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>The headings and formulas that mark the parts of an instrument, in the languages of treaties.</summary>
internal static partial class TreatyWords
{
    /// <summary>The number of an article's heading ("Article 5" gives 5, "Article unique" gives 1); null for any other text.</summary>
    public static string? Article(string text)
    {
        var match = ArticleNumber().Match(text);
        if (!TreatyHeading.Opens(text) || !match.Success)
            return null;
        return match.Groups["arabic"] is { Success: true } arabic ? arabic.Value.ToLowerInvariant()
            : RomanNumber.Parse(match.Groups["word"].Value) is { } roman ? roman.ToString(CultureInfo.InvariantCulture) : "1";
    }

    /// <summary>The number or letter of an annex's heading, empty where it bears none; null for any other text.</summary>
    public static string? Annex(string text) => Labelled(AnnexHeading(), text);

    /// <summary>The number of a part, chapter or section heading; null for any other text.</summary>
    public static string? Section(string text) => Labelled(SectionHeading(), text);

    public static bool IsPreambleHeading(string text) => text.Length < 60 && PreambleHeading().IsMatch(text);

    /// <summary>"have agreed as follows": the hinge between preamble and provisions.</summary>
    public static bool HasAgreed(string text) => Agreed().IsMatch(text);

    /// <summary>A line that names an instrument: "Agreement between …", "Verdrag tussen …".</summary>
    public static bool IsInstrumentTitle(string text) => text.Length < 600 && Instrument().IsMatch(text);

    /// <summary>A further instrument after the signatures: "Protocol", "Exchange of notes".</summary>
    public static bool IsProtocolHeading(string text) => text.Length < 300 && ProtocolHeading().IsMatch(text);

    private static string? Labelled(Regex heading, string text)
    {
        if (text.Length > 200 || LineEnd.IsEnded(text) && text.Length > 60)
            return null;
        var match = heading.Match(text);
        if (!match.Success)
            return null;
        var label = match.Groups["label"].Value;
        return RomanNumber.Parse(label) is { } roman && label.Any(c => "IVX".Contains(c, StringComparison.Ordinal)) ? roman.ToString(CultureInfo.InvariantCulture) : label.ToLowerInvariant();
    }

    [GeneratedRegex(@"^\s*(?:§|\p{L}+\.?)\s*(?:(?<arabic>\d{1,3}(?:\s?(?:bis|ter|quater)\b|[a-z]\b)?)|(?<word>[IVXLC]{1,7}\b|\p{L}+))", RegexOptions.CultureInvariant)]
    private static partial Regex ArticleNumber();

    [GeneratedRegex(
        @"^\W*(?:annex(?:e|es)?|appendix|schedule|attachment|bijlage|aanhangsel|anlage|anhang|allegato|anexo|anexa|załącznik|príloha|příloha|prilog|priloga|додаток|приложение|приложение|bilaga|bilag|liite|vedlegg|viðauki|melléklet|priedas|pielikums|lisa|παράρτημα|anness|ek)(?:\s+(?:nr\.?|no\.?|č\.?|№)?\s*(?<label>\d{1,2}|[IVX]{1,5}|[A-Za-z])(?=\W|$)|(?=\s*$|\s*[:–—-]|\s+(?:to|zu|zum|bij|à|au|al|k|do|do|до)\s))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnnexHeading();

    [GeneratedRegex(
        @"^\W*(?:part|chapter|section|title|paragraph|partie|chapitre|titre|teil|kapitel|abschnitt|titel|deel|hoofdstuk|afdeling|sectie|paragraaf|parte|capitolo|sezione|titolo|capítulo|sección|título|rozdział|część|dział|časť|hlava|kapitola|část|oddíl|розділ|частина|глава|раздел|luku|osa|peatükk|nodaļa|skyrius|fejezet|rész|capitolul|poglavje|poglavlje|κεφάλαιο|μέρος)\s+(?<label>\d{1,3}|[IVXLC]{1,7}|[A-H])(?=\W|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"^\W*(?:(?:[IVX]+|\d+)[.)]\s*)?(?:preamble|introduction|préambule|introduction|präambel|einleitung|preambule|aanhef|considerans|inleiding|preambolo|premessa|preámbulo|introducción|preambuła|wstęp|wprowadzenie|preambula|úvod|úvodné\s+ustanovenia|преамбула|вступ|введение|preambul|inledning|indledning|innledning|johdanto)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PreambleHeading();

    [GeneratedRegex(
        @"\b(?:(?:have|has|hereby)\s+(?:\w+\s+){0,3}(?:agreed|decided|reached)|agree(?:d)?\s+(?:as\s+follows|to\s+the\s+following|upon\s+the\s+following|on\s+the\s+following)|(?:sont|est)\s+convenu(?:e?s)?|ont\s+(?:décidé|arrêté)|(?:haben|sind)\s+(?:\w+\s+){0,4}(?:vereinbart|übereingekommen|überein)|zijn\s+(?:\w+\s+){0,3}(?:overeengekomen|als\s+volgt)|hebben\s+(?:\w+\s+){0,4}(?:overeengekomen|besloten)|komen\s+het\s+volgende\s+overeen|hanno\s+convenuto|convengono\s+quanto|han\s+(?:convenido|acordado)|uzgodnił[yi]|postanowił[yi]|dohodli\s+sa|sa\s+dohodl[ai]|dohodly\s+se|se\s+dohodly|домовилися|погодилися|overenskommet|avtalt|kommit\s+överens|sopineet)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Agreed();

    [GeneratedRegex(
        @"^\W*(?:the\s+)?(?:\p{L}+\s+){0,4}(?:agreement|treaty|convention|protocol|memorandum|arrangement|accord|pact|charter|declaration|traité|convention|protocole|mémorandum|loi|arrêté|décret|abkommen|vertrag|vereinbarung|übereinkommen|verdrag|overeenkomst|akkoord|trattato|accordo|tratado|acuerdo|convenio|umowa|porozumienie|traktat|układ|zmluva|dohoda|smlouva|угода|договір|меморандум|договор|соглашение|avtal|aftale|avtale|fördrag|traktat|sopimus|leping|līgums|sutartis|susitarimas|szerződés|megállapodás|acordul?|tratatul|sporazum|συμφωνία|συνθήκη)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instrument();

    [GeneratedRegex(@"^\W*(?:(?:final|additional|implementing|signing)\s+)?(?:protocol|exchange\s+of\s+(?:notes|letters)|protocole|échange\s+de\s+(?:notes|lettres)|protokoll|notenwechsel|briefwechsel|notawisseling|briefwisseling|protocollo|protocolo|protokół|protokol|протокол)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProtocolHeading();
}
