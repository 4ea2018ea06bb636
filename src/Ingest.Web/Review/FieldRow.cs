using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>A field as the desk shows it: its values, side by side with their proofs.</summary>
public sealed record FieldRow(Field Field, IReadOnlyList<FieldValue> Values)
{
    /// <summary>The field's name in forms, anchors and style sheets.</summary>
    public string Name => FieldNames.Of(Field);

    /// <summary>True where the field may hold several values.</summary>
    public bool Many => Field is Field.Party or Field.Content or Field.Clause;

    /// <summary>The values that are there, in order.</summary>
    public IReadOnlyList<string> Given => [.. Values.Select(value => value.Value).OfType<string>()];

    /// <summary>The only value of a field that has one.</summary>
    public string? Single => Given.FirstOrDefault();

    public Missing? Missing => Values.Select(value => value.Missing).FirstOrDefault(missing => missing is not null);

    /// <summary>True where a person settled it.</summary>
    public bool Settled => Values.Any(value => value.Confidence is null);

    public IEnumerable<Proof> Proofs => Values.SelectMany(value => value.Proofs);

    public IEnumerable<string> Notes => Values.Select(value => value.Note).Where(note => note.Length > 0).Distinct();
}
