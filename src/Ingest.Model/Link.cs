namespace Ingest.Model;

/// <summary>A tie from the agreement at hand to another one, as far as the text says which.</summary>
/// <param name="Kind">Read as: this agreement {kind} the other.</param>
/// <param name="Title">The other agreement as named in the text.</param>
/// <param name="Signed">Its date where the text gives one.</param>
public sealed record Link(LinkKind Kind, string Title, PartialDate? Signed, IReadOnlyList<Evidence> Evidence);
