using System.Text.RegularExpressions;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>The formula that closes an instrument with place and date, and the lines of those who sign below it.</summary>
internal static partial class Testimonium
{
    /// <summary>The formula, or a line of place and date; never the middle of a sentence ("…, signed in Kyiv on …").</summary>
    public static bool Opens(string text) =>
        LineEnd.StartsUpper(text) && (Formula().IsMatch(text) || text.Length < 120 && PlaceAndDate().IsMatch(text));

    /// <summary>"For the Government of …", "Pour le …", "Voor het …", "(signed)": who signs, and for whom.</summary>
    public static bool IsSignature(string text) => text.Length < 300 && Signer().IsMatch(text);

    [GeneratedRegex(
        @"^\W*(?:in\s+witness\s+where?of|in\s+faith\s+whereof|done\s+(?:at|in|on|and\s+signed)\b|signed\s*,?\s+(?:at|in|on|this|electronically)\b|signed\s+(?:in|on)\b|"
        + @"en\s+foi\s+de\s+quoi|fait\s+(?:à|a|en|le)\b|signé\s+(?:à|le)\b|"
        + @"zu\s+urkund\s+dessen|geschehen\s+(?:zu|in|am)\b|unterzeichnet\s+(?:zu|in|am)\b|"
        + @"te[nr]\s+(?:blijke|oorkonde|getuige)\s+waarvan|gedaan\s+(?:te|op|in)\b|ondertekend\s+(?:te|in|op)\b|"
        + @"in\s+fede\s+di\s+che|fatto\s+(?:a|in|il)\b|en\s+fe\s+de\s+lo\s+cual|hecho\s+(?:en|el)\b|firmado\s+en\b|em\s+fé\s+do\s+que|feito\s+em\b|"
        + @"na\s+dowód\s+(?:czego|powyższego)|sporządzono\s+w\b|podpisano\s+w\b|na\s+dôkaz\s+(?:toho|čoho)|dané\s+v\b|podpísané\s+v\b|na\s+důkaz\s+(?:toho|čehož)|dáno\s+v\b|podepsáno\s+v\b|"
        + @"на\s+(?:посвідчення|підтвердження)\s+чого|вчинено\s+[ву]\b|підписано\s+[ву]\b|в\s+уверение\s+на|съставено\s+в\b|в\s+удостоверение\s+чего|совершено\s+в\b|"
        + @"til\s+bekræftelse\s+heraf|udfærdiget\s+i\b|til\s+bevitnelse|utferdiget\s+i\b|till\s+bekräftelse\s+härav|som\s+skedde\s+i\b|upprättat\s+i\b|utfärdat\s+i\b|undertecknat\s+i\b|"
        + @"tämän\s+vakuudeksi|tehty\s+\p{Lu}\w+ssa|selle\s+kinnituseks|koostatud\s+|to\s+apliecinot|parakstīts\s+|sagatavots\s+|tai\s+paliudydami|sudaryta\s+|pasirašyta\s+|"
        + @"întocmit\s+la\b|semnat\s+la\b|drept\s+care|ennek\s+hiteléül|készült\s+|kelt\s+|sastavljeno\s+u\b|potpisano\s+u\b|sestavljeno\s+v\b|podpisano\s+v\b|εις\s+πίστωση|έγινε\s+στ|"
        + @"þessu\s+til\s+staðfestu|gjört\s+í\b|b'?xhieda\s+ta|magħmul\s+|dá\s+fhianú\s+sin|arna\s+dhéanamh\s+i)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    [GeneratedRegex(
        @"^\W*(?:for\s+(?:and\s+on\s+behalf\s+of|the\b|\p{Lu})|on\s+behalf\s+of|pour\s+(?:le|la|les|l['’])|au\s+nom\s+d|für\s+(?:die|das|den)|im\s+namen|voor\s+(?:de|het)|namens|per\s+(?:il|la|l['’])|"
        + @"por\s+(?:el|la|los)|za\s+\p{L}+|w\s+imieniu|за\s+\p{L}+|від\s+імені|for\s+(?:kongeriget|kongeriket)|för\s+|pentru\s+|\(?(?:signed|w\.\s?g\.|s\.|sgd\.?|gez\.|signé)\)?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signer();

    [GeneratedRegex(@"^\p{Lu}[\p{L}’' -]{2,40},\s+(?:(?:le|den|de|dne|dňa|am|on|il|el|the|la|w\s+dniu|dnia)\s+)?\d{1,2}\S{0,3}\s+\p{L}+\s+(?:de\s+)?\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndDate();
}
