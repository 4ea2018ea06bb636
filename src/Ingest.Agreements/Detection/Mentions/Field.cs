using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>Whether a sentence speaks of defence: by its own words, or by its paragraph's where nothing in it points elsewhere.</summary>
internal static class Field
{
    private static readonly FrozenSet<string> _elsewhere =
        """
        energy wind trade climate water migration tax taxation fisheries fishery fishing mackerel extradition railway health culture cultural tourism film visa visas environment sanitation economic investment
        énergie commerce climat migration pêche santé environnement energie handel klima wasser fischerei umwelt visserij milieu
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word)).ToFrozenSet();

    public static bool Has(FlatText text, Sentence sentence)
    {
        if (text.IsDefence(sentence.Start, sentence.End))
            return true;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (_elsewhere.Contains(text.Tokens[i].Key))
                return false;
        }

        var passage = text.PassageAt(sentence.Start);
        return text.IsDefence(text.StartOf(passage), text.StartOf(passage + 1));
    }
}
