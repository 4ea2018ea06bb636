using System.Text.Json.Serialization;

namespace Ingest.Web.Registry.Releases;

/// <summary>What a release says of itself: its <c>release.json</c>.</summary>
public sealed record Release
{
    /// <summary>The shape of the files this program writes; the major number of the versions it gives.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The shape of its files.</summary>
    public int Format { get; init; } = CurrentFormat;

    /// <summary>Its number, e.g. <c>1.4.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The day of the Registry's last change: a release knows no other clock.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Of the registry.</summary>
    public required string Title { get; init; }

    /// <summary>Whom to cite.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Who publishes it.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>SPDX identifier of the licence for what people coded here.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Where the registry is published.</summary>
    public string Address { get; init; } = "";

    /// <summary>Of the series.</summary>
    public string Doi { get; init; } = "";

    /// <summary>The release before it.</summary>
    public string? Previous { get; init; }

    /// <summary>SHA-256 over everything that went into it: two releases with one fingerprint hold the same.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Version of the codebook it was coded by.</summary>
    public required string CodebookVersion { get; init; }

    /// <summary>Its SHA-256.</summary>
    public required string CodebookHash { get; init; }

    /// <summary>How many agreements it holds.</summary>
    public int Entries { get; init; }

    /// <summary>How many came from each source.</summary>
    public IReadOnlyDictionary<string, int> Sources { get; init; } = new Dictionary<string, int>();

    /// <summary>The first year of signature.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last year of signature.</summary>
    public int? LastYear { get; init; }

    [JsonIgnore]
    public ReleaseVersion Number => ReleaseVersion.Parse(Version)!.Value;
}
