namespace Ingest.Agreements.Detection.Names;

/// <summary>What a form in the gazetteer means.</summary>
/// <param name="Code">ISO 3166 alpha-3 for states, adjectives and the states of cities; an acronym for organisations, groups and arrangements.</param>
/// <param name="Label">The English name, for a city or an arrangement; otherwise the code.</param>
internal sealed record Name(NameKind Kind, string Code, string Label);
