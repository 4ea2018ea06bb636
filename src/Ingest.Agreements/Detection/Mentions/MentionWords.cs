using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>The nouns that make words about states the name of an arrangement, and those that do not.</summary>
internal static class MentionWords
{
    private static readonly FrozenSet<string> _instruments = Set(
        """
        treaty treaties agreement agreements accord accords pact pacts declaration declarations memorandum mou convention protocol compact deal contract contracts communique statement letter
        traité traités convention conventions contrat contrats déclaration mémorandum lettre pacte
        vertrag verträge abkommen vereinbarung erklärung absichtserklärung übereinkommen verdrag verdragen overeenkomst akkoord verklaring intentieverklaring
        """);

    private static readonly FrozenSet<string> _structures = Set(
        """
        force corps brigade battalion battlegroup squadron fleet navies navy armies forces command unit units division headquarters regiment college school wing
        bataillon commandement escadron flotte korps truppe verband kommando streitkräfte flotte geschwader legerkorps marine vloot krijgsmacht
        """);

    private static readonly FrozenSet<string> _programmes = Set(
        """
        programme programmes program programs project projects procurement projet projets programm projekt projekte rüstungsprojekt beschaffung programma projecten
        """);

    /// <summary>Weapons: two states' adjectives make one their common programme; any other name of a weapon is a product.</summary>
    private static readonly FrozenSet<string> _products = Set("minehunter minehunters hunters vessel vessels corvette corvettes tanker tankers howitzers kampfpanzer frigate frigates jet jets tank tanks submarine submarines helicopter drone missile missiles");

    public static bool IsProduct(string key) => _products.Contains(key);

    private static readonly FrozenSet<string> _cooperations = Set(
        """
        cooperation collaboration partnership initiative integration alliance coalition entente
        coopération partenariat alliance intégration zusammenarbeit kooperation partnerschaft samenwerking partnerschap integratie
        """);

    /// <summary>Nouns behind which two states are neighbours, rivals or friends, but no arrangement is named.</summary>
    public static readonly FrozenSet<string> NoArrangement = Set(
        """
        relationship relations relation ties border borders friendship amitié summit talks discussions discussion dialogue negotiations rivalry trade dispute tandem engine axis duo motor leadership war border
        meeting proposal plan peace group groupe ministers leaders relationships tensions differences conversation consultations history people sommet frontière dialogue beziehungen grenze gipfel freundschaft betrekkingen grens
        exercise visit market economy wargame crossing negotiation
        """);

    /// <summary>Verbs by which states enter into an arrangement.</summary>
    public static readonly FrozenSet<string> Signing = Set(
        """
        signed sign signing concluded agreed ratified launched established created formed unveiled inked announced sealed struck adopted finalised
        signé signée signés signées signent signèrent conclu conclus lancé unterzeichnet unterzeichneten unterzeichnen schlossen geschlossen vereinbart vereinbarten gegründet ondertekend ondertekenden sloten gesloten opgericht
        """);

    /// <summary>Whether a sentence says that something was signed, concluded or set up.</summary>
    public static bool IsSigned(FlatText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (Signing.Contains(text.Tokens[i].Key))
                return true;
        }

        return false;
    }

    /// <summary>Verbs of undertaking something together.</summary>
    public static readonly FrozenSet<string> Joint = Set(
        "integrate integrated integrating integrates merge merged merging pool pooled pooling jointly combine combined combining share sharing");

    /// <summary>Words that show that something is done with armed forces.</summary>
    public static readonly FrozenSet<string> Military = Set(
        """
        force forces navy navies army armies brigade brigades battalion fleet fleets squadron airspace artillery infantry corps troops frigates frigate submarines tanks headquarters command
        hunters minehunters ships warships corvettes jets tanks drones satellites submarine boote schiffe panzer aircraft helicopters missiles munitions ammunition howitzers weapons vehicles units division militaries military
        """);

    public static ArrangementKind? KindOf(string key) =>
        _instruments.Contains(key) ? ArrangementKind.Instrument
        : _structures.Contains(key) ? ArrangementKind.StandingStructure
        : _programmes.Contains(key) || _products.Contains(key) ? ArrangementKind.Programme
        : _cooperations.Contains(key) ? ArrangementKind.StandingStructure
        : null;

    /// <summary>Nouns that say little without the field: they count only in a sentence about defence.</summary>
    public static bool IsWeak(string key) => !_structures.Contains(key) || key is "unit" or "units" or "school" or "college" or "division" or "command" or "force";

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word)).ToFrozenSet();
}
