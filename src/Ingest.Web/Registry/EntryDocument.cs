using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Web.Registry;

/// <summary>A document an entry rests on, with the pages that prove something.</summary>
public sealed record EntryDocument(HeldDocument Document, Provenance Provenance, IReadOnlyList<Sheet> Sheets, ILookup<int, EntryProof> ProofsByPage);
