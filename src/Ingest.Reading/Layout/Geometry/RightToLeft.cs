using Ingest.Reading.Extraction.Words;

namespace Ingest.Reading.Layout.Geometry;

/// <summary>Lines of Arabic, Hebrew and their kin are read from the right; Latin names of several words inside them from the left.</summary>
internal static class RightToLeft
{
    /// <summary>Words sorted by their left edge, put in the order they are read.</summary>
    public static IReadOnlyList<Spot> Order(IReadOnlyList<Spot> words)
    {
        var right = words.Count(word => RightToLeftWords.IsRightToLeft(word.Word.Text));
        if (right == 0 || right * 2 < words.Count(word => word.Word.Text.Any(char.IsLetter)))
            return words;
        var read = new List<Spot>(words.Count);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var first = i;
            for (var k = i; IsLeftToRight(words[i]) && k >= 0 && !RightToLeftWords.IsRightToLeft(words[k].Word.Text); k--)
                first = IsLeftToRight(words[k]) ? k : first;
            for (var k = first; k <= i; k++)
                read.Add(words[k]);
            i = first;
        }

        return read;
    }

    private static bool IsLeftToRight(Spot word) => word.Word.Text.Any(char.IsLetter) && !RightToLeftWords.IsRightToLeft(word.Word.Text);
}
