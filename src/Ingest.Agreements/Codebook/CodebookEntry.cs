namespace Ingest.Agreements;

/// <summary>One code: what it means, how to tell it, and what other schemes call it.</summary>
public sealed record CodebookEntry
{
    public required CodebookAxis Axis { get; init; }

    public required string Code { get; init; }

    public required string Label { get; init; }

    public required string Definition { get; init; }

    public string Include { get; init; } = "";

    public string Exclude { get; init; } = "";

    public IReadOnlyList<string> Examples { get; init; } = [];

    public IReadOnlyList<Cue> Cues
    {
        get;
        init
        {
            field = value;
            NeedsWord = value.Any(cue => cue.Role == CueRole.Need);
        }
    } = [];

    /// <summary>True where a cue proves the code only together with one of the words it needs.</summary>
    public bool NeedsWord { get; private init; }

    /// <summary>For content: the family that counts towards the focus.</summary>
    public string Family { get; init; } = "";

    /// <summary>For focus: the content families it stands for.</summary>
    public IReadOnlyList<string> Families { get; init; } = [];

    /// <summary>Finer values with their labels, e.g. <c>treaty_automatic</c>.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new Dictionary<string, string>();

    /// <summary>Other schemes' labels, by scheme (<c>boell</c>, <c>dcad</c>, <c>atop</c>).</summary>
    public IReadOnlyDictionary<string, string> Elsewhere { get; init; } = new Dictionary<string, string>();

    /// <summary>For clauses: true where it is a typed final clause.</summary>
    public bool Final { get; init; }
}
