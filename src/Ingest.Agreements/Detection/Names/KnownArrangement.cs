namespace Ingest.Agreements.Detection.Names;

/// <summary>An arrangement or framework every student of the field knows by name.</summary>
internal sealed class KnownArrangement
{
    public required string Name { get; init; }

    /// <summary>Further forms under which texts speak of it.</summary>
    public string[] Also { get; init; } = [];

    /// <summary>The place whose name it bears, in the languages of texts; by it and a noun it is known, too ("named-after.tsv").</summary>
    public string[] Places { get; init; } = [];

    /// <summary>arrangement, framework (of the EU, NATO or another organisation), generic or history; only the first becomes a record.</summary>
    public required string Scope { get; init; }

    /// <summary>instrument, programme, standing_structure or operation.</summary>
    public required string Kind { get; init; }

    /// <summary>The year it was signed or founded.</summary>
    public int? Year { get; init; }

    /// <summary>ISO 3166 alpha-3.</summary>
    public string[] Members { get; init; } = [];

    public IEnumerable<string> Forms => [Name, .. Also, .. Places.SelectMany(place => NamedAfter.Forms(Name, place))];
}
