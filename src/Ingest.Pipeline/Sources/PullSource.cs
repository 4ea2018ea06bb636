using Ingest.Model;

namespace Ingest.Pipeline.Sources;

/// <summary>One place documents are pulled from every night.</summary>
public sealed record PullSource
{
    /// <summary>What reports call it.</summary>
    public string Name { get; init; } = "";

    public SourceKind Kind { get; init; }

    /// <summary>An absolute address, or for <see cref="SourceKind.Folder"/> and <see cref="SourceKind.List"/> a path.</summary>
    public string Address { get; init; } = "";

    /// <summary>Who publishes there, for the provenance of what is pulled; likewise the next two.</summary>
    public string? Publisher { get; init; }

    public string? Licence { get; init; }

    public string? DocumentKind { get; init; }

    internal Provenance Says(string? address, PartialDate retrieved) =>
        new() { Address = address, Publisher = Publisher, Licence = Licence, Kind = DocumentKind, RetrievedOn = retrieved };
}
