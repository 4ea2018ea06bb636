namespace Ingest.Web.Registry.Releases;

/// <summary>A file of a release.</summary>
/// <param name="Name">As in its address.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">As the release's own list says; empty for the list itself.</param>
/// <param name="Address">Where it can be had, for good.</param>
public sealed record ReleaseFile(string Name, long Bytes, string Sha256, string Address);
