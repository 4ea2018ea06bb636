using Ingest.Model;

namespace Ingest.Reading.Extraction;

/// <summary>A page after looking at it.</summary>
/// <param name="Width">Points, as displayed.</param>
/// <param name="Height">Points, as displayed.</param>
/// <param name="Words">What it shows, in the engine's order.</param>
/// <param name="Hidden">What it only claims.</param>
/// <param name="PictureShare">Share of its area that shows something no word accounts for, 0 to 1.</param>
internal sealed record SeenPage(float Width, float Height, IReadOnlyList<Word> Words, IReadOnlyList<Word> Hidden, double PictureShare)
{
    /// <summary>Watermarks and other text set aslant.</summary>
    public IReadOnlyList<Word> Aslant { get; init; } = [];
}
