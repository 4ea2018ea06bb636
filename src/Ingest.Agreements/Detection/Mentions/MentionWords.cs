using System.Collections.Frozen;
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

    /// <summary>"Action plan", "plan d'action", "piano d'azione": two words in most languages.</summary>
    private static readonly FrozenSet<string> _plans = "plan piano plano план handlingsplan handlungsplan".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> _actions = "action azione accion dzialania дій".Split(' ').ToFrozenSet();

    private static readonly WordSet _negations = WordSet.Of("negation");

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

    /// <summary>Words that make what two states each build or buy one thing: "of the same design".</summary>
    public static WordSet Same { get; } = WordSet.Of("same");

    /// <summary>"It", "he", "il": a state, or who leads it, named the sentence before.</summary>
    public static FrozenSet<string> Pronoun { get; } = "it he she il elle er hij zij egli essa".Split(' ').ToFrozenSet();

    /// <summary>"It is …", "il est …" speaks of no one.</summary>
    public static bool IsCopula(string key) => key is "is" or "was" or "seems" or "remains" or "est" or "etait" or "y" or "faut" or "ist" or "war" or "is" or "would" or "n" or "s";

    /// <summary>Those who speak for a state: an adjective beside one of them means the state ("the Polish prime minister", "son homologue chypriote").</summary>
    public static WordSet Office { get; } = WordSet.Of("office");

    /// <summary>Verbs of what befalls an arrangement later.</summary>
    public static WordSet Renewing { get; } = WordSet.Of("renewing");

    /// <summary>Nouns of sets: "agreements between …" speaks of no single one.</summary>
    public static WordSet Plural { get; } = WordSet.Of("plural");

    public static bool IsProduct(string key) => _products.Contains(key);

    /// <summary>"Verteidigungsabkommen": a common noun, though German writes it with a capital.</summary>
    public static bool IsCompound(string key) => _instruments.IsEnding(key) || _structures.IsEnding(key);

    /// <summary>Whether a stretch says that something was signed, concluded or set up.</summary>
    public static bool HasSigning(FlatText text, int start, int end) => Verbs(text, start, end).Any();

    /// <summary>Whether it says that something was not: "had not been signed", "n'a pas été signé". What came into being before it was ratified is no less agreed.</summary>
    public static bool IsDenied(FlatText text, int start, int end) =>
        Verbs(text, start, end).Any(verb => !text.Tokens[verb].Key.StartsWith("ratif", StringComparison.Ordinal) && IsNegated(text, text.TokenAt(start), verb, 3));

    /// <summary>A word of denial, or one that puts off, stands before token <paramref name="at"/>: "not a treaty" is none, "a not legally binding agreement" is one.</summary>
    public static bool IsNegated(FlatText text, int first, int at, int reach)
    {
        for (var i = at - 1; i >= first && i >= at - reach; i--)
        {
            if (Phrase.Breaks(text, i + 1))
                return false;
            if (_negations.Contains(text.Tokens[i].Key))
                return true;
        }

        return false;
    }

    private static IEnumerable<int> Verbs(FlatText text, int start, int end)
    {
        for (var i = text.TokenAt(start); i < text.Tokens.Count && text.Tokens[i].Start < end; i++)
        {
            if (Signing.Contains(text.Tokens[i].Key))
                yield return i;
        }
    }

    /// <summary>The kind of the noun at token <paramref name="at"/>, "plan" being an instrument where it is one of action.</summary>
    public static ArrangementKind? KindOf(FlatText text, int at) =>
        KindOf(text.Tokens[at].Key) ?? (_plans.Contains(text.Tokens[at].Key) && Enumerable.Range(Math.Max(0, at - 1), Math.Min(4, text.Tokens.Count - Math.Max(0, at - 1))).Any(i => _actions.Contains(text.Tokens[i].Key)) ? ArrangementKind.Instrument : null);

    public static ArrangementKind? KindOf(string key) =>
        _instruments.Contains(key) ? ArrangementKind.Instrument
        : _structures.Contains(key) ? ArrangementKind.StandingStructure
        : _programmes.Contains(key) || _products.Contains(key) ? ArrangementKind.Programme
        : _cooperations.Contains(key) ? ArrangementKind.StandingStructure
        : null;

    /// <summary>Nouns that say little without the field: they count only in a sentence about defence.</summary>
    public static bool IsWeak(string key) => !_structures.Contains(key) || key is "unit" or "units" or "school" or "college" or "division" or "command" or "force" or "corpo" or "cuerpo" or "staf";
}
