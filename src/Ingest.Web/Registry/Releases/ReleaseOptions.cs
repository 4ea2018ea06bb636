namespace Ingest.Web.Registry.Releases;

/// <summary>What releases say of themselves.</summary>
public sealed record ReleaseOptions
{
    public string Title { get; init; } = "European Defence Agreements Registry";

    /// <summary>As it is to stand in citations: <c>Family, Given</c> for people, or an organisation's name; several parted by semicolons.</summary>
    public string Authors { get; init; } = "";

    public string Publisher { get; init; } = "";

    /// <summary>SPDX identifier of the licence for what your people coded; quotations keep their documents', imports their registry's.</summary>
    public string Licence { get; init; } = "CC-BY-4.0";

    /// <summary>Where the Registry is published, e.g. <c>https://registry.example.org</c>; empty where it is not.</summary>
    public string Address { get; init; } = "";

    /// <summary>The DOI of the whole series, where there is one.</summary>
    public string Doi { get; init; } = "";

    /// <summary>Whether the nightly run freezes a release when the Registry changed.</summary>
    public bool Nightly { get; init; }
}
