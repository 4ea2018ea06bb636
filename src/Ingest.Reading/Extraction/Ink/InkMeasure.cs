using Ingest.Model;

namespace Ingest.Reading.Extraction.Ink;

/// <summary>Looks at the pixels inside a word's box.</summary>
/// <param name="Contrast">Gray levels (of 255) between the ground and what stands out most.</param>
/// <param name="GroundShare">Share of pixels in and around the box that have the ground's gray, 0 to 1; low on photographs.</param>
/// <param name="Spread">Share of the box's columns (along the line) that hold ink, 0 to 1; low where only a rule crosses.</param>
/// <param name="Variety">Share of neighbouring columns that hold different amounts of ink, 0 to 1; letters change from column to column, a rule does not.</param>
/// <param name="Surround">Share of ink just before or just after the box (the cleaner side), 0 to 1; a word has space on a side, a piece of a picture has not.</param>
internal readonly record struct InkMeasure(int Contrast, float GroundShare, float Spread, float Variety, float Surround)
{
    /// <summary>Gray levels; print as faint as 4 % gray at 50 dpi still leaves 8, an unseen 1 % leaves 2.</summary>
    public const int Faintest = 8;

    /// <summary>Gray levels; blurred edges of letters stay below.</summary>
    private const int Clear = 40;

    /// <summary>Gray levels that count as one ground: paper, its noise and the JPEG's.</summary>
    private const int GroundBand = 24;

    public static InkMeasure Of(GrayImage image, Word word, float scale)
    {
        var (box, turned) = (word.Box, word.Turn is 90 or 270);
        // Head and foot of the box are mostly empty and touch the neighbouring lines.
        var (insetX, insetY) = turned ? (0.15f * box.Width, 0f) : (0f, 0.15f * box.Height);
        var left = Math.Clamp((int)((box.Left + insetX) * scale), 0, image.Width);
        var right = Math.Clamp((int)MathF.Ceiling((box.Right - insetX) * scale), left, image.Width);
        var top = Math.Clamp((int)((box.Top + insetY) * scale), 0, image.Height);
        var bottom = Math.Clamp((int)MathF.Ceiling((box.Bottom - insetY) * scale), top, image.Height);
        if (left == right || top == bottom)
            return default;
        var (ground, share) = Ground(image, Math.Max(0, left - 1), Math.Max(0, top - 1), Math.Min(image.Width, right + 1), Math.Min(image.Height, bottom + 1));
        var contrast = 0;
        Span<int> ink = stackalloc int[512];
        ink.Clear();
        var along = Math.Min(ink.Length, turned ? bottom - top : right - left);
        for (var y = top; y < bottom; y++)
        {
            var row = image.Row(y);
            for (var x = left; x < right; x++)
            {
                var difference = Math.Abs(row[x] - ground);
                contrast = Math.Max(contrast, difference);
                if (difference >= Faintest)
                    ink[Math.Min(along - 1, turned ? y - top : x - left)] += difference;
            }
        }

        ink = ink[..along];
        return new InkMeasure(contrast, share, 1 - ink.Count(0) / (float)along, Changes(ink), Math.Min(
            Inked(image, ground, turned ? (left, top - 2, right, top - 1) : (left - 2, top, left - 1, bottom)),
            Inked(image, ground, turned ? (left, bottom + 1, right, bottom + 2) : (right + 1, top, right + 2, bottom))));
    }

    /// <summary>Share of pixels that clearly differ from the ground; none outside the page.</summary>
    private static float Inked(GrayImage image, int ground, (int Left, int Top, int Right, int Bottom) part)
    {
        if (part.Left < 0 || part.Top < 0 || part.Right > image.Width || part.Bottom > image.Height)
            return 0;
        var inked = 0;
        for (var y = part.Top; y < part.Bottom; y++)
            foreach (var gray in image.Row(y)[part.Left..part.Right])
                inked += Math.Abs(gray - ground) > Clear ? 1 : 0;
        return inked / (float)((part.Right - part.Left) * (part.Bottom - part.Top));
    }

    private static float Changes(ReadOnlySpan<int> ink)
    {
        var most = 1;
        foreach (var column in ink)
            most = Math.Max(most, column);
        var changes = 0;
        for (var index = 1; index < ink.Length; index++)
            changes += Math.Abs(ink[index] - ink[index - 1]) * 10 > most ? 1 : 0;
        return changes / (float)Math.Max(1, ink.Length - 1);
    }

    /// <summary>Of 158,000 printed words of treaties and briefs at 50 dpi none had less than 0.45 ground, 0.40 spread or 0.20 variety; five had ink on both sides and less than 0.55 ground.</summary>
    public WordLook Judge() => this switch
    {
        { Contrast: < Faintest } => WordLook.Nothing,
        { GroundShare: < 0.4f } or { Spread: < 0.38f } or { Variety: < 0.18f } or { GroundShare: < 0.55f, Surround: > 0.3f } => WordLook.Doubtful,
        _ => WordLook.Ink,
    };

    /// <summary>The most frequent gray and the share of pixels near it.</summary>
    private static (int Gray, float Share) Ground(GrayImage image, int left, int top, int right, int bottom)
    {
        Span<int> counts = stackalloc int[256];
        counts.Clear();
        for (var y = top; y < bottom; y++)
            foreach (var gray in image.Row(y)[left..right])
                counts[gray]++;
        var (best, at, sum) = (0, 0, 0);
        for (var gray = 0; gray < 256; gray++)
        {
            sum += counts[gray] - (gray >= GroundBand ? counts[gray - GroundBand] : 0);
            if (sum > best)
                (best, at) = (sum, gray);
        }

        var mode = at;
        for (var gray = Math.Max(0, at - GroundBand + 1); gray <= at; gray++)
            if (counts[gray] > counts[mode])
                mode = gray;
        return (mode, best / (float)((right - left) * (bottom - top)));
    }
}
