using Ingest.Model;

namespace Ingest.Reading.Layout.Furniture;

/// <summary>
/// The document's title in small print at the head of a page: above the title itself, as office programs print it, often cut
/// off in the middle of a word; or at the very edge of a later page, whatever stands beside it. Where heads change from page to
/// page, or a brief has but two, no repetition tells them; the title does.
/// </summary>
internal static class RunningTitle
{
    /// <summary>The title's print is higher by at least this ratio.</summary>
    private const float Larger = 1.1f;

    private const int FewestLetters = 12;

    /// <param name="heights">Of the pages, points.</param>
    /// <param name="body">Height of the running text's words, points.</param>
    public static void Mark(IReadOnlyList<Draft> drafts, IReadOnlyList<float> heights, float body)
    {
        var text = drafts.Where(draft => draft.Kind != BlockKind.RunningHead).ToList();
        if (text.Count < 2)
            return;
        if (text[0].Page == text[1].Page && text[1].Height >= text[0].Height * Larger
            && Letters(text[0]) is { Length: >= FewestLetters } small && Letters(text[1]).StartsWith(small, StringComparison.OrdinalIgnoreCase))
            text[0].Kind = BlockKind.RunningHead;
        var largest = text.TakeWhile(draft => draft.Page == text[0].Page).MaxBy(draft => draft.Height)!;
        if (largest.Height < body * Larger || Letters(largest) is not { Length: >= FewestLetters } title)
            return;
        foreach (var first in text.DistinctBy(draft => draft.Page).Skip(1))
            if (first.Lines.Count == 1 && first.Height < body * Larger && first.Box.Bottom < RunningHeads.Margin * heights[first.Page - 1]
                && Letters(first).Contains(title, StringComparison.OrdinalIgnoreCase))
                first.Kind = BlockKind.RunningHead;
    }

    private static string Letters(Draft draft) => string.Concat(draft.Text.Where(char.IsLetterOrDigit));
}
