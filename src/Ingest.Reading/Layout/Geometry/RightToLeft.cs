namespace Ingest.Reading.Layout.Geometry;

/// <summary>Lines of Arabic, Hebrew and their kin are read from the right; numbers and Latin names inside them from the left.</summary>
internal static class RightToLeft
{
    /// <summary>Words sorted by their left edge, put in the order they are read.</summary>
    public static IReadOnlyList<Spot> Order(IReadOnlyList<Spot> words)
    {
        var right = words.Count(word => IsRightToLeft(word.Word.Text));
        if (right == 0 || right * 2 < words.Count)
            return words;
        var read = new List<Spot>(words.Count);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var first = i;
            while (first > 0 && !IsRightToLeft(words[i].Word.Text) && !IsRightToLeft(words[first - 1].Word.Text))
                first--;
            for (var k = first; k <= i; k++)
                read.Add(words[k]);
            i = first;
        }

        return read;
    }

    private static bool IsRightToLeft(string text) => text.Any(c => c is >= '\u0590' and <= '\u08ff' or >= '\ufb1d' and <= '\ufdff' or >= '\ufe70' and <= '\ufeff');
}
