using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>One value of a record as people keep it: what it is, or why there is none, and what it rests on.</summary>
public sealed record RecordedValue
{
    public required Field Field { get; init; }

    /// <summary>A date's role or a final clause's code; null for the other fields.</summary>
    public string? Qualifier { get; init; }

    /// <summary>A code, an ISO 8601 date, <c>true</c> or <c>false</c>, or words; null where there is none.</summary>
    public string? Value { get; init; }

    /// <summary>Why there is no value; null where there is one, or where a coder abstained.</summary>
    public Missing? Missing { get; init; }

    /// <summary>A finer value where the codebook has one.</summary>
    public string? Detail { get; init; }

    /// <summary>True where the words prove it only through a table (a group's members), not by naming it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Inferred { get; init; }

    /// <summary>Who gave it: a coder's name, a user's, or the registry it was imported from.</summary>
    public required string By { get; init; }

    public IReadOnlyList<Citation> Evidence { get; init; } = [];

    /// <summary>On what ground a person vouches for it where no quotation can be given; null where the evidence speaks.</summary>
    public string? Assertion { get; init; }
}
