using Ingest.Model;

namespace Ingest.Storage;

/// <summary>Any finding of a candidate as the <c>findings</c> table keeps it: value and qualifier as words.</summary>
/// <param name="Qualifier">A date's role, a final clause's code, a link's kind; null for the other fields.</param>
/// <param name="Value">Null where the coder abstained.</param>
internal sealed record StoredFinding(
    Field Field,
    string? Qualifier,
    string? Value,
    double Confidence,
    string Note,
    string? Detail,
    bool Inferred,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>A person's reason for giving no value.</summary>
    public Missing? Missing { get; init; }

    /// <summary>A person's ground for a value without a quotation.</summary>
    public string? Assertion { get; init; }

    public static StoredFinding Of<T>(Field field, Finding<T> finding, Func<T, string> write, string? qualifier = null) => new(
        field,
        qualifier,
        finding.Value is { } value ? write(value) : null,
        finding.Confidence,
        finding.Note,
        finding.Detail,
        finding.Inferred,
        finding.Evidence);

    public Finding<string> Text() => Build(Value);

    public Finding<PartialDate?> Date() => Build(PartialDate.Parse(Value));

    public Finding<bool?> Truth() => Build(Value is null ? null : (bool?)bool.Parse(Value));

    private Finding<T> Build<T>(T? value) => new(value, Confidence, Evidence) { Note = Note, Detail = Detail, Inferred = Inferred };
}
