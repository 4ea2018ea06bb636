namespace Ingest.Storage;

/// <summary>A word from one reviewer to the others about a candidate.</summary>
/// <param name="Unsure">True where she left it to others because she could not settle it.</param>
public sealed record Note(string Who, DateTimeOffset At, bool Unsure, string Text);
