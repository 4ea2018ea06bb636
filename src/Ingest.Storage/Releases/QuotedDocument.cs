using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A document that entries quote, with what is known of its origin.</summary>
/// <param name="Name">As dropped.</param>
public sealed record QuotedDocument(string Sha256, string Name, string Language, int Pages, Provenance Provenance);
