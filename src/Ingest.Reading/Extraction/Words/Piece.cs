using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>A run of characters as the engine gave it: a word or, where the font or the pen changed inside a word, a part of one.</summary>
/// <param name="Box">As displayed, points.</param>
internal readonly record struct Piece(string Text, Box Box);
