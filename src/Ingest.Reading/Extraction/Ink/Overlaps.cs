using Ingest.Model;

namespace Ingest.Reading.Extraction.Ink;

/// <summary>Words that claim the same place with different letters: at most one of them can be what the page shows.</summary>
internal static class Overlaps
{
    /// <summary>Points; about the box of a short word.</summary>
    private const float Cell = 24;

    /// <summary>Words looked at in one cell; bounds the work where thousands are piled on one spot, which are all doubtful anyway.</summary>
    private const int Pile = 40;

    public static IReadOnlySet<int> Of(IReadOnlyList<Word> words)
    {
        var cells = new Dictionary<(int, int), List<int>>();
        var doubtful = new HashSet<int>();
        for (var index = 0; index < words.Count; index++)
        {
            var box = words[index].Box;
            var row = (int)(box.CenterY / Cell);
            for (var column = (int)(box.Left / Cell); column <= (int)(box.Right / Cell) && column < (int)(box.Left / Cell) + Pile; column++)
            {
                if (!cells.TryGetValue((column, row), out var others))
                    cells[(column, row)] = others = [];
                if (others.Count >= Pile)
                    doubtful.Add(index);
                else
                {
                    foreach (var other in others.Where(other => Clash(words[other], words[index])))
                        doubtful.UnionWith([other, index]);
                    others.Add(index);
                }
            }
        }

        return doubtful;
    }

    private static bool Clash(Word one, Word other)
    {
        if (one.Text == other.Text)
            return false;
        var (first, second) = (Core(one.Box), Core(other.Box));
        var width = Math.Min(first.Right, second.Right) - Math.Max(first.Left, second.Left);
        var height = Math.Min(first.Bottom, second.Bottom) - Math.Max(first.Top, second.Top);
        return width > 0 && height > 0 && width * height > 0.5f * Math.Min(first.Width * first.Height, second.Width * second.Height);
    }

    /// <summary>The middle half of the height, where letters have their bodies; boxes of neighbouring lines may touch.</summary>
    private static Box Core(Box box) => box with { Top = box.Top + 0.25f * box.Height, Bottom = box.Bottom - 0.25f * box.Height };
}
