namespace Ingest.Storage;

/// <summary>What became of a decision.</summary>
/// <param name="Decision">Its number; null where it was not made, because others had been faster.</param>
/// <param name="Entry">The entry it made or changed first; null where it changed none.</param>
/// <param name="Since">Where others had been faster: what changed on the record since the version the person saw, the oldest first.</param>
public sealed record DecisionReceipt(long? Decision, string? Entry, IReadOnlyList<AuditLine> Since)
{
    /// <summary>True where nothing was decided because the record had changed meanwhile.</summary>
    public bool Overtaken => Decision is null;
}
