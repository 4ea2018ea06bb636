using Ingest.Model;

namespace Ingest.Storage;

/// <summary>An entry, whole.</summary>
/// <param name="Version">Counts its changes from 1; a decision names the version it was made upon.</param>
public sealed record HeldEntry(Entry Entry, int Version, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt);
