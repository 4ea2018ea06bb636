namespace Ingest.Storage;

/// <summary>Something that is not as it was left.</summary>
/// <param name="What">One sentence that names it.</param>
/// <param name="Remedy">One sentence on how to mend it.</param>
public sealed record Fault(string What, string Remedy)
{
    internal const string FromBackup = "Restore the newest backup that `ingest verify` finds whole into another folder, and compare.";
}
