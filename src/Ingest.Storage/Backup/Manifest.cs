namespace Ingest.Storage;

/// <summary>What a backup file says it holds; its last member, so that a file cut short has none.</summary>
/// <param name="Format">1 held no releases, 2 does; a later shape of the file gets a later number.</param>
/// <param name="ChainLine">The audit chain's last line at the time.</param>
/// <param name="ChainHash">Its hash.</param>
internal sealed record Manifest(int Format, DateTimeOffset At, long ChainLine, string ChainHash, IReadOnlyList<Manifest.Member> Members)
{
    public const int CurrentFormat = 2;

    public const string Name = "manifest.json";

    /// <param name="Path">Within the data folder, with forward slashes.</param>
    public sealed record Member(string Path, long Bytes, string Sha256);
}
