using Ingest.Model;

namespace Ingest.Storage;

/// <summary>Which entries to list; what is null or empty does not narrow the list.</summary>
public sealed record EntryQuery
{
    /// <summary>Words, parties, years and codes.</summary>
    public Narrowing Where { get; init; } = new();

    /// <summary>Active ones, unless asked otherwise.</summary>
    public EntryStatus? Status { get; init; } = EntryStatus.Active;

    /// <summary>Codes of which at least one must be a party.</summary>
    public IReadOnlyList<string> AnyOf { get; init; } = [];

    /// <summary>Codes of which at least two must be parties.</summary>
    public IReadOnlyList<string> TwoOf { get; init; } = [];

    public Sides? Sides { get; init; }

    public Force? Force { get; init; }

    /// <summary>Signed on this day or later; a date known to the month or year counts only where all its days do.</summary>
    public DateOnly? SignedFrom { get; init; }

    /// <summary>Signed on this day or before.</summary>
    public DateOnly? SignedTo { get; init; }

    /// <summary>Only those without a date of signature.</summary>
    public bool Undated { get; init; }

    /// <summary>The day on which they must stand (<see cref="Standing"/>).</summary>
    public DateOnly? StandingOn { get; init; }

    /// <summary>Leaves out parties that the words prove only through a group's name, wherever parties are asked for or counted.</summary>
    public bool NamedOnly { get; init; }

    /// <summary><c>review</c>, or the registry they were imported from.</summary>
    public string? Source { get; init; }

    public EntryOrder Order { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 50;
}
