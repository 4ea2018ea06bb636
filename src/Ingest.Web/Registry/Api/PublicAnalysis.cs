namespace Ingest.Web.Registry.Api;

/// <summary>What one analysis finds in the registry as filtered.</summary>
/// <param name="Name">E.g. <c>open-triads</c>, as in its address.</param>
/// <param name="Explained">What counts as a finding.</param>
/// <param name="Asked">The query string that filters.</param>
/// <param name="Day">The day looked at.</param>
/// <param name="Registry">The state of the registry: the same number, the same findings.</param>
/// <param name="Agreements">How many it looked at.</param>
/// <param name="Count">How many findings there are.</param>
/// <param name="Found">The findings, each with the ids of its agreements; left out of the list of analyses.</param>
public sealed record PublicAnalysis(string Name, string Explained, string Asked, DateOnly Day, long Registry, int Agreements, int Count, object? Found)
{
    /// <param name="whole">With the findings themselves.</param>
    public static PublicAnalysis Of(AnalysisKind kind, Analyses analyses, RegistryView view, bool whole) => new(
        kind.Name, kind.Explained, view.Filter.ToString(), view.Day, view.Version, view.Agreements.Count, kind.Count(analyses, view), whole ? kind.Found(analyses, view) : null);
}
