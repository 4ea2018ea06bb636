namespace Ingest.Model;

/// <summary>A printed word and where it stands: in a passage's text and in the document.</summary>
/// <param name="Start">Offset of its first character in <see cref="Passage.Text"/>.</param>
/// <param name="Length">Its length there (a hyphen dropped when a broken word is made whole is not counted).</param>
/// <param name="Page">From 1.</param>
/// <param name="Block">Index into <see cref="Document.Blocks"/>.</param>
public readonly record struct PlacedWord(int Start, int Length, Word Word, int Page, int Block);
