using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A document the records hold: what lists and headings show of it.</summary>
/// <param name="Name">The name it was first dropped under.</param>
/// <param name="Bytes">Length of the file in bytes.</param>
/// <param name="FirstSeen">When it was first taken in.</param>
/// <param name="ReadAt">When its present reading was made.</param>
public sealed record HeldDocument(
    string Sha256,
    string Name,
    long Bytes,
    string Language,
    string Engine,
    int Pages,
    DateTimeOffset FirstSeen,
    DateTimeOffset ReadAt,
    IReadOnlyList<Remark> Remarks);
