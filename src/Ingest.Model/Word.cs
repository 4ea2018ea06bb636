namespace Ingest.Model;

/// <summary>A run of characters without white space, as the page shows it.</summary>
/// <param name="Text">The characters as printed (a hyphen at a line's end included).</param>
/// <param name="Box">Where it stands on the page.</param>
/// <param name="Sequence">Its place in the order the engine gave, from 0: for a PDF, an independent second opinion on reading order.</param>
/// <param name="Confidence">1 for a text layer; OCR's own figure otherwise, 0 to 1.</param>
/// <param name="Turn">Degrees clockwise by which the word is turned against the page: 0, 90, 180 or 270.</param>
public sealed record Word(string Text, Box Box, int Sequence, float Confidence = 1f, short Turn = 0);
