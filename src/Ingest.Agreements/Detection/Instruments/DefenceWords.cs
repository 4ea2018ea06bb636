using System.Text.RegularExpressions;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>Tells texts about armed forces and their affairs from others, by the share of words that belong to the field.</summary>
internal static partial class DefenceWords
{
    public static bool In(string text) => Word().IsMatch(text);

    /// <summary>Defence words among a thousand words.</summary>
    public static double Density(string text, int words) => words == 0 ? 0 : Word().Count(text) * 1000.0 / words;

    [GeneratedRegex(
        """
        \b(defen[cs]e|military|militar|armed\sforces?|army|armies|navy|naval|navies|troops?|soldiers?|weapons?|arms\b|armaments?|munitions?|ammunition|missiles?|frigates?|fighter|brigade|battalion|battlegroup|classified\s|NATO|warfare|war\s|allian|security\s(co|ag|comm|guar|assist|treat|pact|partner)|air\spolicing|corps\b|deterrence|task\sforce|
        défense|militaires?|forces\sarmées|armée|armes\b|armements?|classifiées|OTAN|Verteidigung|Streitkräfte|Bundeswehr|militärisch|Rüstung|Verschlusssachen|NATO|Truppen|
        defensie|verdediging|krijgsmacht|strijdkrachten|leger|militaire?|gerubriceerd|geclassificeerd|NAVO|luchtmacht|obran|vojensk|ozbrojen|utajovan|vzdušného\spriestoru|obron|wojskow|zbrojn|niejawn|difesa|militar|forze\sarmate|defensa|fuerzas\sarmadas|
        оборон|військов|збройн|таємн|безпеков)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Word();
}
