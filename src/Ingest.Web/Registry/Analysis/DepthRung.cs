namespace Ingest.Web.Registry.Analysis;

/// <summary>From words alone to deeds with a date.</summary>
public enum DepthRung
{
    /// <summary>Undertakes nothing the codebook knows.</summary>
    Symbolic,

    /// <summary>Will only explore, seek or examine.</summary>
    Exploratory,

    /// <summary>Undertakes at least one thing firmly.</summary>
    Firm,

    /// <summary>Undertakes several things firmly, and at least one commitment has a date or a budget.</summary>
    Operational,
}
