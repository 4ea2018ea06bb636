namespace Ingest.Storage;

/// <summary>What a backup holds.</summary>
/// <param name="Bytes">Size of the one file.</param>
/// <param name="Originals">How many originals it holds.</param>
/// <param name="Releases">How many frozen releases it holds.</param>
/// <param name="Faults">What was already wrong when it was made; it was made nonetheless.</param>
public sealed record BackupReceipt(string File, long Bytes, int Originals, int Releases, IReadOnlyList<Fault> Faults);
