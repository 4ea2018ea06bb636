namespace Ingest.Reading.Extraction.Ink;

/// <summary>What looking at one drawn page told.</summary>
/// <param name="Width">Points, of what was drawn: the crop box as displayed, give or take a pixel.</param>
/// <param name="Height">Points, of what was drawn: the crop box as displayed, give or take a pixel.</param>
/// <param name="Words">For each word of the page, in its order.</param>
/// <param name="PictureShare">Share of the page's area that shows something no word accounts for, 0 to 1.</param>
internal sealed record PageLook(float Width, float Height, IReadOnlyList<WordLook> Words, double PictureShare);
