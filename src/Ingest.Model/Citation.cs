namespace Ingest.Model;

/// <summary>Evidence with the document it stands in: a record may rest on several.</summary>
public sealed record Citation(string DocumentSha256, Evidence Evidence);
