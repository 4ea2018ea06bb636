using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Dates;

/// <summary>Names of months in the languages of Europe's treaties, nominative and as dates use them, January first.</summary>
internal static class Months
{
    private static readonly string[] _names =
    [
        "january jan janvier januar jänner januari gennaio enero stycznia styczeń januára január janúar січня leden ledna janeiro ianuarie styczniu januári січні lednu",
        "february feb février fevrier februar februari febbraio febrero lutego luty februára február лютого února únor fevereiro februarie lutym februári лютому únoru",
        "march mar mars märz maart marzo marca marzec березня března březen março martie marcu marci березні březnu",
        "april apr avril aprile abril kwietnia kwiecień apríla apríl квітня dubna duben aprilie kwietniu apríli квітні dubnu",
        "may mai mei maggio mayo maja maj mája máj травня května květen maio maju máji травні květnu",
        "june jun juin juni giugno junio czerwca czerwiec júna jún червня června červen junho iunie czerwcu júni червні červnu",
        "july jul juillet juli luglio julio lipca lipiec júla júl липня července červenec julho iulie lipcu júli липні červenci",
        "august aug août aout augustus agosto sierpnia sierpień augusta серпня srpna srpen sierpniu auguste серпні srpnu",
        "september sep sept septembre settembre septiembre września wrzesień septembra вересня září setembro septembrie wrześniu septembri вересні",
        "october oct octobre oktober ottobre octubre października październik októbra október жовтня října říjen outubro octombrie październiku októbri жовтні říjnu",
        "november nov novembre noviembre listopada listopad novembra листопада listopadu novembro noiembrie listopadzie novembri листопаді",
        "december dec décembre dezember dicembre diciembre grudnia grudzień decembra грудня prosince prosinec dezembro decembrie grudniu decembri грудні prosinci",
    ];

    private static readonly FrozenDictionary<string, int> _numbers = _names
        .SelectMany((names, month) => names.Split(' ').Select(name => (Key: Folding.Fold(name), Month: month + 1)))
        .DistinctBy(name => name.Key)
        .ToFrozenDictionary(name => name.Key, name => name.Month);

    /// <summary>1 to 12; 0 where the word is no month. "May" and "march" are words of other meaning unless written with a capital.</summary>
    public static int Of(Lexeme token) =>
        _numbers.TryGetValue(token.Key, out var month) && (token.Capital || token.Key is not ("may" or "march" or "mar" or "dec")) ? month : 0;
}
