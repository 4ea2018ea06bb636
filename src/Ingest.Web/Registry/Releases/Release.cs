using System.Text.Json.Serialization;

namespace Ingest.Web.Registry.Releases;

/// <summary>What a release says of itself: its <c>release.json</c>.</summary>
public sealed record Release
{
    /// <summary>The shape of the files this program writes; the major number of the versions it gives.</summary>
    public const int CurrentFormat = 1;

    public int Format { get; init; } = CurrentFormat;

    public required string Version { get; init; }

    /// <summary>The day of the Registry's last change: a release knows no other clock.</summary>
    public required DateOnly Date { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string Publisher { get; init; } = "";

    public string Licence { get; init; } = "";

    public string Address { get; init; } = "";

    public string Doi { get; init; } = "";

    /// <summary>The release before it.</summary>
    public string? Previous { get; init; }

    /// <summary>SHA-256 over everything that went into it: two releases with one fingerprint hold the same.</summary>
    public required string Fingerprint { get; init; }

    public required string CodebookVersion { get; init; }

    public required string CodebookHash { get; init; }

    /// <summary>Agreements.</summary>
    public int Entries { get; init; }

    /// <summary>How many came from each source.</summary>
    public IReadOnlyDictionary<string, int> Sources { get; init; } = new Dictionary<string, int>();

    /// <summary>Years of signature, first and last.</summary>
    public int? FirstYear { get; init; }

    public int? LastYear { get; init; }

    [JsonIgnore]
    public ReleaseVersion Number => ReleaseVersion.Parse(Version)!.Value;
}
