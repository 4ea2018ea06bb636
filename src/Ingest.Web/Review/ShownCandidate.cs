using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Web.Review;

/// <summary>A candidate as one person may see it, with the document that proves it.</summary>
public sealed record ShownCandidate(HeldCandidate Held, HeldDocument Document)
{
    /// <summary>Whence the document comes, as far as anybody said.</summary>
    public Provenance Source { get; init; } = new();

    /// <summary>The entry that rests on this candidate; null while there is none.</summary>
    public HeldEntry? Home { get; init; }

    public IReadOnlyList<FieldRow> Rows { get; init; } = [];

    public IReadOnlyList<Sheet> Sheets { get; init; } = [];

    public IReadOnlyList<MadeDecision> History { get; init; } = [];

    public IReadOnlyList<Note> Notes { get; init; } = [];

    public IReadOnlyList<Twin> Twins { get; init; } = [];

    /// <summary>The person's task to code it blind, while it is not submitted; what others say stays hidden so long.</summary>
    public Assignment? Task { get; init; }

    public ILookup<int, Proof> ProofsByPage => Rows.SelectMany(row => row.Proofs).ToLookup(proof => proof.Evidence.Page);
}
