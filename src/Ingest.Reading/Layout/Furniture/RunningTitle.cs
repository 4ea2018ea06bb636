using Ingest.Model;

namespace Ingest.Reading.Layout.Furniture;

/// <summary>
/// The document's title in small print above the title itself, as office programs print it on a first page, often cut off
/// in the middle of a word. One page alone gives no repetition to tell it by; the title below does.
/// </summary>
internal static class RunningTitle
{
    /// <summary>The title's print is higher by at least this ratio.</summary>
    private const float Larger = 1.1f;

    private const int FewestLetters = 12;

    public static void Mark(IReadOnlyList<Draft> drafts)
    {
        var text = drafts.Where(draft => draft.Kind != BlockKind.RunningHead).Take(2).ToList();
        if (text.Count < 2 || text[0].Page != text[1].Page || text[1].Height < text[0].Height * Larger)
            return;
        var (small, title) = (Letters(text[0]), Letters(text[1]));
        if (small.Length >= FewestLetters && title.StartsWith(small, StringComparison.OrdinalIgnoreCase))
            text[0].Kind = BlockKind.RunningHead;
    }

    private static string Letters(Draft draft) => string.Concat(draft.Text.Where(char.IsLetterOrDigit));
}
