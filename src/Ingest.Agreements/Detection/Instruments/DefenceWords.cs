using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>Tells texts about armed forces and their affairs from others, by words of the field in all languages together.</summary>
internal static class DefenceWords
{
    /// <summary>Shortest stem, by which the stems are looked up.</summary>
    private const int Index = 4;

    /// <summary>Beginnings of words: "militair" as well as "military".</summary>
    private static readonly FrozenDictionary<string, string[]> _stems =
        """
        defen militar soldier weapon armament munition ammunition missile frigate brigade battalion battlegroup classified warfare deterrence warship aircraft fighter howitzer artillery expeditionary
        armee armement classifiee verteidig streitkraft bundeswehr rustung verschlusssache truppe
        verdedig krijgsmacht strijdkracht leger gerubriceerd geclassificeerd luchtmacht
        submarin sottomarin sommergibil onderzeeb minehunt mijnenbestrij minenabwehr corvette infanter amphibi anfibi luchtruim luftraum czolg okret myśliw stihac
        sicherheitsabkomm sicherheitsvereinbar sicherheitspartner sicherheitszusammen sicherheitsvertrag sicherheitsgarant
        klassifizier geheimschutz geheimhaltung clasificad atomwaffe kernwaffe feldzug forsvar vaepne puolustu kaitse aizsardz gynyb honvedel aparare odbramben отбран
        obran vojensk ozbrojen utajovan obron kampfpanz schutzenpanz kriegsschiff wojsk zolnierz vojsk vojak soldat militair militaer brigad brygad batalion bataljon bataillon haubic houfnic гаубиц zbrojn niejawn difesa armada classificat оборон військ збройн таємн безпек
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(stem => Folding.Fold(stem)).GroupBy(stem => stem[..Index]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenSet<string> _words =
        "armed army armies navy navies naval troops troop corps nato otan navo alliance alliances allies arms armes war defence defense militaire militaires policing nao forces combat".Split(' ').ToFrozenSet();

    /// <summary>Security with one of these behind it is the field's; social security is not.</summary>
    private static readonly string[] _afterSecurity = ["co", "ag", "comm", "guar", "assist", "treat", "pact", "partner", "and"];

    /// <summary>Security in languages that put it behind the noun: the field's where an agreement, a pact or a partnership is one on security.</summary>
    private static readonly FrozenSet<string> _securities = "securite sicurezza seguridad sicherheit veiligheid".Split(' ').ToFrozenSet();

    private static readonly string[] _ofSecurity = ["accord", "trait", "tratt", "tratad", "acuerd", "convenio", "pact", "patto", "partenari", "partner", "cooper", "garant", "garanz", "abkommen", "vereinbarung", "vertrag", "zusammenarbeit", "overeenkomst", "verdrag", "samenwerking"];

    private static readonly string[] _ofAnother = ["social", "aerien", "routier", "nucle", "aliment", "civile", "sanitair", "energ", "sozial", "jurid"];

    /// <summary>Security with one of these before it is of another field: "social security agreement".</summary>
    private static readonly FrozenSet<string> _beforeSecurity = "social food energy economic health job water border".Split(' ').ToFrozenSet();

    /// <summary>Where words of the field stand: offsets into the text, rising.</summary>
    public static IReadOnlyList<int> Find(IReadOnlyList<Lexeme> tokens)
    {
        var found = new List<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var key = tokens[i].Key;
            if (_words.Contains(key) || HasStem(key) || (key == "security" && i + 1 < tokens.Count && !(i > 0 && _beforeSecurity.Contains(tokens[i - 1].Key)) && Array.Exists(_afterSecurity, start => tokens[i + 1].Key.StartsWith(start, StringComparison.Ordinal))))
                found.Add(tokens[i].Start);
            else if (_securities.Contains(key) && IsAgreed(tokens, i))
                found.Add(tokens[i].Start);
        }

        return found;
    }

    private static bool IsAgreed(IReadOnlyList<Lexeme> tokens, int security) =>
        !(security + 1 < tokens.Count && Array.Exists(_ofAnother, start => tokens[security + 1].Key.StartsWith(start, StringComparison.Ordinal)))
        && Enumerable.Range(Math.Max(0, security - 5), Math.Min(5, security)).Any(i => Array.Exists(_ofSecurity, start => tokens[i].Key.StartsWith(start, StringComparison.Ordinal)));

    /// <summary>German and Dutch put the word last: "Luftverteidigung", "luchtverdediging".</summary>
    private static readonly string[] _compounds = ["verteidigung", "verdediging", "streitkraft", "krijgsmacht", "rustungs", "strijdkracht", "brigade", "truppen"];

    private static bool HasStem(string key) =>
        (key.Length > 12 && Array.Exists(_compounds, part => key.Contains(part, StringComparison.Ordinal))) || (key.Length >= Index && _stems.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key.AsSpan(0, Index), out var stems)
        && Array.Exists(stems, stem => key.StartsWith(stem, StringComparison.Ordinal)));
}
