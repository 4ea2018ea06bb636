namespace Ingest.Model;

/// <summary>Accepted bytes, named by their SHA-256 (64 lower-case hex digits); immutable, kept in the vault.</summary>
/// <param name="Sha256">SHA-256 of the bytes, lower-case hex.</param>
/// <param name="Path">Where the bytes lie on disk now; read-only for everyone after intake.</param>
/// <param name="Name">The name the file had when it was dropped: shown to people, never used as a path.</param>
/// <param name="Bytes">Length in bytes.</param>
public sealed record SourceFile(string Sha256, string Path, string Name, long Bytes);
