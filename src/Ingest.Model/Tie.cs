namespace Ingest.Model;

/// <summary>Read as: this record {relation} the other.</summary>
/// <param name="Other">Id of an entry or a candidate.</param>
public sealed record Tie(Relation Relation, string Other);
