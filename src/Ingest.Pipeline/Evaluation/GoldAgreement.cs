namespace Ingest.Pipeline.Evaluation;

/// <summary>One agreement as people coded it. "Also" is the second coder's other answer: either is right.</summary>
public sealed record GoldAgreement
{
    /// <summary>File name without folder and extension.</summary>
    public required string Document { get; init; }

    /// <summary><c>full_text</c>, <c>approval_law</c>, <c>official_notice</c>, <c>secondary</c>, <c>partial</c> or <c>negative</c>.</summary>
    public required string DocumentKind { get; init; }

    public required IReadOnlyList<string> Parties { get; init; }

    public IReadOnlyList<string>? PartiesAlso { get; init; }

    public string? Signed { get; init; }

    public string? SignedAlso { get; init; }

    public string? Place { get; init; }

    public string? Type { get; init; }

    public string? TypeAlso { get; init; }

    public string? Focus { get; init; }

    public string? FocusAlso { get; init; }

    /// <summary>Every answer a coder gave; empty where none did.</summary>
    public required IReadOnlyList<bool> Binding { get; init; }

    /// <summary>What both coders saw.</summary>
    public required IReadOnlyList<string> Content { get; init; }

    /// <summary>What one coder saw: counted neither for nor against.</summary>
    public required IReadOnlyList<string> Disputed { get; init; }

    public bool MutualDefence { get; init; }

    public bool MutualDefenceDisputed { get; init; }

    public bool IsNegative => DocumentKind == "negative";

    /// <summary>Only where the text was at hand can content be held against the coder.</summary>
    public bool HasText => DocumentKind == "full_text";
}
