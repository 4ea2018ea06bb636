using Ingest.Model;

namespace Ingest.Web.Registry.Api;

/// <summary>One value of an entry with what it rests on.</summary>
public sealed record PublicValue
{
    /// <summary>Which field of the entry it is a value of.</summary>
    public required Field Field { get; init; }

    /// <summary>A date's role or a final clause's code.</summary>
    public string? Qualifier { get; init; }

    /// <summary>A code, a date, true or false, or words.</summary>
    public string? Value { get; init; }

    /// <summary>Why there is none.</summary>
    public Missing? Missing { get; init; }

    /// <summary>A finer value where the codebook has one.</summary>
    public string? Detail { get; init; }

    /// <summary>True where the words prove it only through a group's name, not by naming it.</summary>
    public bool Inferred { get; init; }

    /// <summary>Who gave it: a coder, a person, or the registry it was imported from.</summary>
    public required string By { get; init; }

    /// <summary>On what ground it is vouched for where there is no quotation.</summary>
    public string? Assertion { get; init; }

    /// <summary>The words that prove it; none where it is vouched for.</summary>
    public IReadOnlyList<PublicQuote> Evidence { get; init; } = [];

    public static PublicValue Of(RecordedValue value, Quotations quotations) => new()
    {
        Field = value.Field,
        Qualifier = value.Qualifier,
        Value = value.Value,
        Missing = value.Missing,
        Detail = value.Detail,
        Inferred = value.Inferred,
        By = value.By,
        Assertion = value.Assertion,
        Evidence = [.. value.Evidence.Select(quotations.Of)],
    };
}
