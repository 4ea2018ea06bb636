using System.Text.RegularExpressions;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>
/// Recognises official acts about agreements: a law that approves one, a decree that publishes it, a ministry's notice that it was signed.
/// The agreement's own title stands within the act's title.
/// </summary>
internal static partial class Acts
{
    /// <summary>How far into a document its act's title may begin: mastheads, journal lines, web furniture stand before it.</summary>
    private const int Head = 1500;

    /// <summary>Where the act's words end and the agreement's title is to be sought; null where the document is no act.</summary>
    public static int? Find(string text)
    {
        var match = Opening().Match(text, 0, Math.Min(text.Length, Head));
        return match.Success ? match.Index + match.Length : null;
    }

    [GeneratedRegex(
        """
        (?<!Projets\sde\s)\b(Loi|Décret|Arrêté|Ordonnance|Projet\sde\sloi|Avis)\b[^\n]{0,120}?\b(portant\s(approbation|ratification|assentiment|publication)|autorisant\s(l.approbation|la\sratification)|relative?\sà\sl.approbation)|
        \b(Gesetz|Verordnung)\s(vom\s[^\n]{5,25}\s)?(zu\sdem|zum|zur|zu\sder|betreffend)|\bBekanntmachung\b[^\n]{0,80}?(\süber|\sdes|\sder|\szu)|
        \b(Rijkswet|Wet)\b[^\n]{0,60}?\b(goedkeuring|houdende)|\bGoedkeuring\svan|
        \bRatifica\sed\sesecuzione|\bInstrumento\sde\s(Ratificación|Aprobación|Adhesión)|
        \bUstawa\b[^\n]{0,60}?\bo\sratyfikacji|\bOświadczenie\srządowe|
        \bOznámenie\b[^\n]{0,140}?\bo\s(podpísaní|uzavretí|uzatvorení|dojednaní|ratifikácii|nadobudnutí|pristúpení|schválení|vypovedaní)|\boznamuje,\sže|\bsděluje,\sže|\bSdělení\b[^\n]{0,100}?\bo\ssjednání|
        \b(Закон|ЗАКОН)\b[^\n]{0,40}?\b[Пп]ро\s(ратифікацію|затвердження)|
        \bAn?\s(Act|Order)\sto\s(approve|ratify|give\seffect)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Opening();
}
