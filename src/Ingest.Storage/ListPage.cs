namespace Ingest.Storage;

/// <summary>A page of a list, and how many the list holds in all: both as of one moment.</summary>
public sealed record ListPage<T>(IReadOnlyList<T> Rows, int Total);
