namespace Ingest.Model;

/// <summary>Whence a document comes, as the person or the server who brought it says; null where nobody said, never guessed.</summary>
public sealed record Provenance
{
    /// <summary>Where it can be had: an absolute address.</summary>
    public string? Address { get; init; }

    public string? Publisher { get; init; }

    public PartialDate? RetrievedOn { get; init; }

    /// <summary>An SPDX identifier where there is one (<c>CC-BY-SA-4.0</c>), else words; travels into releases.</summary>
    public string? Licence { get; init; }

    /// <summary>What kind of document it is said to be: treaty, brief, notice, press release.</summary>
    public string? Kind { get; init; }

    /// <summary>This card with its gaps filled from another, such as a folder's.</summary>
    public Provenance Or(Provenance other) => new()
    {
        Address = Address ?? other.Address,
        Publisher = Publisher ?? other.Publisher,
        RetrievedOn = RetrievedOn ?? other.RetrievedOn,
        Licence = Licence ?? other.Licence,
        Kind = Kind ?? other.Kind,
    };
}
