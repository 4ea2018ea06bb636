using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>The nouns that make words about states the name of an arrangement, those that do not, and the verbs between them.</summary>
internal static class MentionWords
{
    private static readonly WordSet _instruments = WordSet.Of("instrument");
    private static readonly WordSet _structures = WordSet.Of("structure");
    private static readonly WordSet _programmes = WordSet.Of("programme");

    /// <summary>Weapons: two states' adjectives make one their common programme; any other name of a weapon is a product.</summary>
    private static readonly WordSet _products = WordSet.Of("product");

    private static readonly WordSet _cooperations = WordSet.Of("cooperation");

    /// <summary>Nouns behind which two states are neighbours, rivals or friends, but no arrangement is named.</summary>
    public static WordSet NoArrangement { get; } = WordSet.Of("none");

    /// <summary>Verbs by which states enter into an arrangement.</summary>
    public static WordSet Signing { get; } = WordSet.Of("signing");

    /// <summary>Verbs of undertaking something together.</summary>
    public static WordSet Joint { get; } = WordSet.Of("joint");

    /// <summary>Verbs of building or buying; an arrangement where it is done together.</summary>
    public static WordSet Makes { get; } = WordSet.Of("makes");

    /// <summary>Verbs and nouns of one state's purchase from another.</summary>
    public static WordSet Buys { get; } = WordSet.Of("buys");

    /// <summary>Words that show that something is done with armed forces.</summary>
    public static WordSet Military { get; } = WordSet.Of("military");

    /// <summary>Verbs whose date is the arrangement's own.</summary>
    public static WordSet Dated { get; } = WordSet.Of("signing", "dated");

    /// <summary>Nouns of sets: "agreements between …" speaks of no single one.</summary>
    public static WordSet Plural { get; } = WordSet.Of("plural");

    public static bool IsProduct(string key) => _products.Contains(key);

    /// <summary>"Verteidigungsabkommen": a common noun, though German writes it with a capital.</summary>
    public static bool IsCompound(string key) => _instruments.IsEnding(key) || _structures.IsEnding(key);

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

    public static ArrangementKind? KindOf(string key) =>
        _instruments.Contains(key) ? ArrangementKind.Instrument
        : _structures.Contains(key) ? ArrangementKind.StandingStructure
        : _programmes.Contains(key) || _products.Contains(key) ? ArrangementKind.Programme
        : _cooperations.Contains(key) ? ArrangementKind.StandingStructure
        : null;

    /// <summary>Nouns that say little without the field: they count only in a sentence about defence.</summary>
    public static bool IsWeak(string key) => !_structures.Contains(key) || key is "unit" or "units" or "school" or "college" or "division" or "command" or "force" or "corpo" or "cuerpo" or "staf";
}
