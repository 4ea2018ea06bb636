namespace Ingest.Model;

/// <summary>What a person decides about a record, upon the version of it she saw.</summary>
public sealed record Decision
{
    /// <summary>Chosen by who asks, one for each click: asking twice with one key decides once.</summary>
    public required string Key { get; init; }

    public required DecisionKind Kind { get; init; }

    /// <summary>The user's name.</summary>
    public required string By { get; init; }

    /// <summary>The reason; required to reject.</summary>
    public string Why { get; init; } = "";

    /// <summary>Id of the candidate or entry it is about; for an undo empty.</summary>
    public string Record { get; init; } = "";

    /// <summary>The version of <see cref="Record"/> the person saw.</summary>
    public int Version { get; init; }

    /// <summary>The entry to approve into or to merge into, or the record to link to.</summary>
    public string? Other { get; init; }

    /// <summary>The version of <see cref="Other"/> the person saw; null where she need not have looked at it.</summary>
    public int? OtherVersion { get; init; }

    /// <summary>For a link.</summary>
    public Relation? Relation { get; init; }

    /// <summary>For an approval or correction: each field named here is replaced whole by the values given for it.</summary>
    public IReadOnlyList<RecordedValue> Values { get; init; } = [];

    /// <summary>For a split: the candidates that leave.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>For an undo: the number of the decision to take back.</summary>
    public long? Undoes { get; init; }
}
