namespace Ingest.Model;

/// <summary>One appearance of a file at the door, from the moment it was seen to its one outcome.</summary>
public sealed record Drop
{
    /// <summary>Its number in the ledger, from 1, never given twice.</summary>
    public required long Id { get; init; }

    /// <summary>Where it was seen: a full path, or an address for a pulled file.</summary>
    public required string Path { get; init; }

    /// <summary>The file's own name, for people; never used as a path.</summary>
    public required string Name { get; init; }

    public required Via Via { get; init; }

    public required DateTimeOffset Seen { get; init; }

    /// <summary>When its outcome was reached; null while it waits.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hex; null until they are in the vault.</summary>
    public string? Sha256 { get; init; }

    public long Bytes { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>Why it ended so, in a sentence for a person; empty where the outcome says it all.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What a person can do about it; empty where nothing needs doing.</summary>
    public string Remedy { get; init; } = "";

    public Stage Stage { get; init; }

    /// <summary>How often its reading was begun; counted before the work, so that a crash counts.</summary>
    public int Attempts { get; init; }

    /// <summary>The lease of the process that has it in hand; null once it ended.</summary>
    public string? Owner { get; init; }

    /// <summary>The drop that holds the same bytes, for a duplicate.</summary>
    public long? Twin { get; init; }

    /// <summary>The sub-folders of the watch folder it lay in, outermost first, parted by <c>/</c>; empty otherwise.</summary>
    public string Tags { get; init; } = "";

    /// <summary>Not to be tried again before this moment; null means at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>When its present attempt began; null while nobody works on it.</summary>
    public DateTimeOffset? Begun { get; init; }

    /// <summary>While it is being read, how many of its <see cref="Pages"/> are done; 0 once it ended.</summary>
    public int Page { get; init; }

    /// <summary>How many it has; 0 until somebody counted them.</summary>
    public int Pages { get; init; }

    public int Candidates { get; init; }

    /// <summary>Who wants its reading given up; empty while nobody does.</summary>
    public string CancelledBy { get; init; } = "";

    /// <summary>Seconds of work on it, waiting not counted.</summary>
    public double Seconds { get; init; }
}
