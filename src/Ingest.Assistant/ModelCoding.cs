using Ingest.Model;

namespace Ingest.Assistant;

/// <summary>What the model made of one document, after every value was held against the page.</summary>
public sealed record ModelCoding
{
    public IReadOnlyList<ClassifiedAgreement> Agreements { get; init; } = [];

    /// <summary>Questions the document took.</summary>
    public required int Parts { get; init; }

    /// <summary>Parts the model declined, or answered twice in a way that cannot be read: of them nothing is known.</summary>
    public int Unknown { get; init; }

    /// <summary>Values that were not kept, counted by why: <c>quote-not-found</c>, <c>quote-too-short</c>, <c>not-in-quote</c>, <c>unknown-code</c>, <c>no-undertaking</c>, <c>nothing-proved</c>.</summary>
    public IReadOnlyDictionary<string, int> Dropped { get; init; } = new Dictionary<string, int>();

    /// <summary>False where a part was not asked or not answered: then nothing is to be filed, and the document comes again.</summary>
    public bool Whole { get; init; } = true;

    /// <summary>True where the night's budget is spent.</summary>
    public bool OverBudget { get; init; }
}
