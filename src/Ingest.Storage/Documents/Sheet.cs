using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A page without its words: what a viewer needs to lay it out and to warn.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">Points, as displayed.</param>
/// <param name="Height">Points, as displayed.</param>
public sealed record Sheet(int Number, float Width, float Height, Verdict Verdict, TextSource Source, int HiddenWords);
