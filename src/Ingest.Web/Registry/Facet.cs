namespace Ingest.Web.Registry;

/// <summary>One way to narrow the list, with how many entries each value leaves.</summary>
/// <param name="Name">E.g. <c>type</c>; the parameter of the address.</param>
/// <param name="Heading">In English, the key of its text.</param>
public sealed record Facet(string Name, string Heading, IReadOnlyList<FacetValue> Values);
