using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Parties;

/// <summary>The small words of the lists in which treaties name their parties, in all languages together.</summary>
internal static class PartyWords
{
    /// <summary>A list of parties follows.</summary>
    public static readonly FrozenSet<string> Between = Set("between entre zwischen tussen medzi mezi między pomiędzy miedzy між tra fra mellom mellan mellem among");

    /// <summary>The other party follows.</summary>
    public static readonly FrozenSet<string> With = Set("with avec mit met con z ze s so з із зі");

    /// <summary>A list may follow where none follows "between": "signed by A, B and C", "of the Governments of A and B".</summary>
    public static readonly FrozenSet<string> By = Set(
        """
        by governments ministers ministries leaders presidents representatives plenipotentiaries delegates par gouvernements ministres présidents durch regierungen ministerinnen verteidigungsminister verteidigungsministerinnen
        verteidigungsministerien regierungschefs door regeringen bewindslieden governi ministri ministeri presidenti gobiernos ministros ministerios presidentes rządów ministrów prezydentów vlád ministrov prezidentov урядів міністрів президентів
        """);

    /// <summary>May stand inside the list in lower case.</summary>
    public static readonly FrozenSet<string> Filler = Set(
        """
        of the and government governments ministry ministries ministers minister department departments secretary state states defence defense foreign affairs national federal
        republic kingdom people peoples grand duchy council cabinet president king queen emperor majesty his her their excellency armed forces force navy army air on one other part hand side
        in respect behalf respectively acting for as represented hereinafter both security ind its s t
        le la les l du de des d et gouvernement gouvernements ministre ministère ministères royaume république fédérale grand duché défense défence armées part une autre ainsi que président roi état états conseil
        der die das dem den des und regierung regierungen bundesregierung bundesminister bundesministerium bundesministerin minister ministerium verteidigung königreich republik staat einerseits andererseits sowie seiner ihrer
        het van en regering regeringen minister ministerie defensie koninkrijk republiek staat enerzijds anderzijds koning koningin bondsminister
        il lo gli i e del della dello dei delle governo ministero difesa repubblica regno
        el los las y gobierno ministerio defensa república reino
        rządem rządu rząd a i oraz ministerstwem ministrem ministra obrony narodowej republiką królestwem gabinetem ministrów
        vládou vláda vlády ministerstvom ministerstvo obrany republikou republiky kráľovstvom kráľovstva kabinetom kabinet ministrov zastúpenou spolkovou
        уряд урядом уряду та і й кабінет кабінетом кабінету міністрів міністерством міністерства оборони республіки республікою королівства
        regjering regeringen regering og och verteidigungsminister verteidigungsministerin verteidigungsministerium difesa forze armate fuerzas armadas obrony obranu schweizerischen
        """);

    /// <summary>The list is over and the subject begins; capitals do not matter ("Concerning").</summary>
    public static readonly FrozenSet<string> Subject = Set(
        """
        concerning regarding relating respecting about governing providing amending modifying establishing signed done to with whereby whereas under following toward towards regulating containing supplementing
        terminating extending prolonging renewing cancelling defining constituting setting renouncing abolishing dealing settling being making granting recording confirming prescribing applying
        relatif relative relatifs relatives concernant sur portant pour visant signé signée fait faite au aux modifiant ayant dans matière vertu
        über zur zum betreffend bezüglich vom auf unterzeichnet zu im
        inzake betreffende nopens over tot voor houdende ter met ondertekend gedaan
        sulla sul concernente relativo relativa per sobre relativo para
        o w sprawie dotyczące dotycząca o pri vo na про щодо у в om vedrørende rörande
        """);

    private static readonly FrozenSet<string> _office = Set("foreign defence defense external national internal commonwealth war affaires défense auswärtige buitenlandse verteidigung defensie armed air");

    /// <summary>"Secretary of State for Defence", "on the one part", "in the name of": words of the list, not of the subject.</summary>
    public static bool Continues(string word, string next, string third) => word switch
    {
        "for" or "pour" or "fur" or "voor" => _office.Contains(next),
        "on" => next is "one" or "behalf" or "his" or "her" or "their" || (next == "the" && third is "one" or "other" or "part"),
        "in" => next == "respect" || (next == "the" && third == "name"),
        _ => false,
    };

    /// <summary>Words that make an adjective name a party: "the Polish Government".</summary>
    public static bool MakesParty(string key) => _bodies.Contains(key);

    private static readonly FrozenSet<string> _bodies = Set(
        """
        government governments office offices administration administrations authority side sides ministry ministries minister ministers republic kingdom authorities states secretary president navy army forces gouvernement gouvernements ministre ministres côté
        regierung regierungen republik minister regering regeringen republiek koninkrijk governo governi gobierno gobiernos rząd rządem rządu republiką republiki
        vládou vláda vlády republikou republiky kráľovstva kráľovstvom уряд урядом уряду республіки
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word)).ToFrozenSet();
}
