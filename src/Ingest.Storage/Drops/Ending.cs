using Ingest.Model;

namespace Ingest.Storage;

/// <summary>How a drop ends: the outcome with its reason and remedy, and what the work amounted to.</summary>
public sealed record Ending(Outcome Outcome, string Reason = "", string Remedy = "")
{
    public string? Sha256 { get; init; }

    public long? Bytes { get; init; }

    /// <summary>The drop that holds the same bytes.</summary>
    public long? Twin { get; init; }

    public int Pages { get; init; }

    public int Candidates { get; init; }

    public double Seconds { get; init; }

    /// <summary>A document was read whole and coded.</summary>
    public static Ending Of(Document document, Coding coding) => new(coding.Candidates.Count > 0 ? Outcome.Candidates : Outcome.NoneFound)
    {
        Pages = document.Pages.Count,
        Candidates = coding.Candidates.Count,
    };
}
