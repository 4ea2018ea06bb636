namespace Ingest.Storage;

/// <summary>What lists of candidates and of entries are narrowed by alike; what is null or empty does not narrow.</summary>
public sealed record Narrowing
{
    /// <summary>Asks for the records that have no type, no focus, no content or no clause.</summary>
    public const string None = "none";

    /// <summary>Words that all stand in its title, parties or quotations, or on one page of a document that is its text.</summary>
    public string? Text { get; init; }

    /// <summary>Codes of parties, all of which must be parties.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    /// <summary>A type code, or <see cref="None"/>.</summary>
    public string? Type { get; init; }

    /// <summary>A code of the primary content, or <see cref="None"/>.</summary>
    public string? Focus { get; init; }

    /// <summary>A content code, or <see cref="None"/>.</summary>
    public string? Content { get; init; }

    /// <summary>A clause code, or <see cref="None"/>.</summary>
    public string? Clause { get; init; }
}
