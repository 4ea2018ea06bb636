namespace Ingest.Storage;

/// <summary>How far a backup or a restore is.</summary>
/// <param name="What">What is being done, for people.</param>
/// <param name="Done">Bytes done of this step.</param>
/// <param name="Total">Bytes of this step in all.</param>
public readonly record struct BackupStep(string What, long Done, long Total);
