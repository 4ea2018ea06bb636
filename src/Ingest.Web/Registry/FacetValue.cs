namespace Ingest.Web.Registry;

/// <param name="Code">As the address writes it; <c>none</c> for what has no value.</param>
/// <param name="Count">Entries the list holds once it is chosen, all else unchanged.</param>
/// <param name="Leads">The list narrowed to it; where it is chosen already, the list without it.</param>
public sealed record FacetValue(string Code, int Count, RegistryFilter Leads, bool Chosen);
