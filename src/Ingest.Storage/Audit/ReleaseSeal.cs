namespace Ingest.Storage;

/// <summary>What the audit chain keeps of a frozen release: enough to miss it when its folder is gone, and to tell it from another of its number.</summary>
/// <param name="Version">Three numbers: <c>1.2.0</c>.</param>
/// <param name="Sums">SHA-256 of its list of checksums, lower-case hex.</param>
internal sealed record ReleaseSeal(string Version, string Sums)
{
    public const string Action = "release";

    public Change Change() => new(Action, Action, Version, null, Json.Write(this));
}
