using UglyToad.PdfPig.Content;

namespace Ingest.Reading.Extraction;

/// <summary>
/// Letters drawn over other letters, as poor man's bold or to hide words behind words, apart from those: each run of letters of one
/// drawing instruction lies on the lowest layer where it covers none, so that nearest neighbours are never letters of two runs in one place.
/// </summary>
internal static class LetterLayers
{
    /// <summary>Points; one cell holds a letter of common size.</summary>
    private const double Cell = 8;

    /// <summary>More runs than this in one place are a drawing, not text.</summary>
    private const int Most = 8;

    public static IReadOnlyList<IReadOnlyList<Letter>> Of(IReadOnlyList<Letter> letters)
    {
        var layers = new List<(List<Letter> Letters, Dictionary<(int, int), List<Letter>> Grid)>();
        foreach (var run in letters.GroupBy(letter => letter.TextSequence))
        {
            var level = layers.FindIndex(layer => !run.Any(letter => Covers(letter, layer.Grid)));
            if (level < 0)
            {
                level = Math.Min(layers.Count, Most - 1);
                if (level == layers.Count)
                    layers.Add(([], []));
            }

            foreach (var letter in run)
            {
                layers[level].Letters.Add(letter);
                if (!layers[level].Grid.TryGetValue(At(letter), out var there))
                    layers[level].Grid.Add(At(letter), there = []);
                there.Add(letter);
            }
        }

        return [.. layers.Select(layer => layer.Letters)];
    }

    private static bool Covers(Letter letter, Dictionary<(int, int), List<Letter>> grid)
    {
        var (column, row) = At(letter);
        for (var right = -1; right <= 1; right++)
        {
            for (var down = -1; down <= 1; down++)
            {
                if (grid.TryGetValue((column + right, row + down), out var there) && there.Any(other => Covers(letter, other)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>On one line, and the middle of one within the other: letters side by side, however tightly set, never are.</summary>
    private static bool Covers(Letter one, Letter other) =>
        !string.IsNullOrWhiteSpace(one.Value) && !string.IsNullOrWhiteSpace(other.Value)
        && Math.Abs(one.StartBaseLine.Y - other.StartBaseLine.Y) < 0.2 * Math.Max(one.PointSize, other.PointSize)
        && Math.Abs(Middle(one) - Middle(other)) < 0.3 * Math.Max(Math.Abs(one.Width), Math.Abs(other.Width));

    private static double Middle(Letter letter) => (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2;

    private static (int Column, int Row) At(Letter letter) => ((int)Math.Floor(Middle(letter) / Cell), (int)Math.Floor(letter.StartBaseLine.Y / Cell));
}
