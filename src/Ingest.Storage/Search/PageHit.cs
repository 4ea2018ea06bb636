namespace Ingest.Storage;

/// <summary>A page whose text answers a search.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Snippet">A few words around the found ones, in order; <c>Found</c> marks the found.</param>
public sealed record PageHit(string DocumentSha256, string DocumentName, int Page, IReadOnlyList<(string Text, bool Found)> Snippet);
