using Ingest.Model;

namespace Ingest.Storage;

/// <summary>Which entries to list; what is null or empty does not narrow the list.</summary>
public sealed record EntryQuery
{
    /// <summary>Words that all stand in its title, parties or quotations, or on one page of a document that is its text.</summary>
    public string? Text { get; init; }

    /// <summary>Active ones, unless asked otherwise.</summary>
    public EntryStatus? Status { get; init; } = EntryStatus.Active;

    /// <summary>Codes of parties, all of which must be parties.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    public string? Type { get; init; }

    public string? Focus { get; init; }

    /// <summary>A content code.</summary>
    public string? Content { get; init; }

    /// <summary>A clause code.</summary>
    public string? Clause { get; init; }

    /// <summary><c>review</c>, or the registry they were imported from.</summary>
    public string? Source { get; init; }

    public EntryOrder Order { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 50;
}
