using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>A field as the desk shows it: its values, side by side with their proofs.</summary>
public sealed record FieldRow(Field Field, IReadOnlyList<FieldValue> Values)
{
    /// <summary>The field's name in forms, anchors and style sheets.</summary>
    public string Name => FieldNames.Of(Field);

    public bool Many => Field is Field.Party or Field.Content or Field.Clause;

    /// <summary>The values that are there, in order.</summary>
    public IReadOnlyList<string> Given => [.. Values.Select(value => value.Value).OfType<string>()];

    /// <summary>The only value of a field that has one.</summary>
    public string? Single => Given.FirstOrDefault();

    /// <summary>The least certain of its values; null where nobody looked for any.</summary>
    public double? Confidence => Values.Count == 0 ? null : Values.Min(value => value.Confidence);

    public IEnumerable<Proof> Proofs => Values.SelectMany(value => value.Proofs);

    public IEnumerable<string> Notes => Values.Select(value => value.Note).Where(note => note.Length > 0).Distinct();
}
