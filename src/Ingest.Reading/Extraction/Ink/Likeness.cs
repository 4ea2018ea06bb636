namespace Ingest.Reading.Extraction.Ink;

/// <summary>Whether two words are one word read with a slip or two (Levenshtein's distance).</summary>
internal static class Likeness
{
    public static bool IsAlike(string one, string other) =>
        Math.Abs(one.Length - other.Length) <= other.Length / 3 && Distance(one, other) <= other.Length / 3;

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
