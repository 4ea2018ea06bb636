using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout.Furniture;

/// <summary>One page parted into its running heads, its text and its running feet.</summary>
internal sealed record PageBody(Sheet Sheet, IReadOnlyList<Band> Heads, IReadOnlyList<Band> Text, IReadOnlyList<Band> Feet);
