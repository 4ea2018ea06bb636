using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>Whether a sentence speaks of defence: by its own words, or by its paragraph's or the title's where nothing in it points elsewhere.</summary>
internal static class Field
{
    private static readonly FrozenSet<string> _elsewhere =
        """
        energy wind trade climate water migration migrant migrants asylum tax taxation fisheries fishery fishing mackerel extradition railway health culture cultural tourism film visa visas environment sanitation economic investment
        customs pensions gas electricity
        énergie commerce climat migration migrants asile pêche santé environnement gaz fiscale énergétique energie handel klima wasser fischerei umwelt steuern gas visserij milieu belasting
        migranti pesca commercio energia fiscale sanità comercio energía fiscal migración
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word)).ToFrozenSet();

    public static bool Has(FlatText text, Sentence sentence)
    {
        if (sentence.IsDefence)
            return true;
        if (IsElsewhere(text, sentence.Start, sentence.End))
            return false;
        var passage = text.PassageAt(sentence.Start);
        return text.IsDefence(text.StartOf(passage), text.StartOf(passage + 1)) || Topic.IsDefence(text);
    }

    /// <summary>Whether these words are of another field: they name it, and defence not. "Protocol on migrant centres" is, in whatever sentence.</summary>
    public static bool IsElsewhere(FlatText text, int start, int end)
    {
        for (var i = text.TokenAt(start); i < text.Tokens.Count && text.Tokens[i].Start < end; i++)
        {
            if (_elsewhere.Contains(text.Tokens[i].Key) || (text.Tokens[i].Key == "social" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Key == "security"))
                return !text.IsDefence(start, end);
        }

        return false;
    }
}
