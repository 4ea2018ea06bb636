namespace Ingest.Web.Registry;

/// <summary>A bar or slice: one number for each series, each with the filter that lists exactly its records.</summary>
public sealed record FigureRow(string Code, IReadOnlyList<(int Count, RegistryFilter Leads)> Cells);
