using Ingest.Model;

namespace Ingest.Storage;

/// <summary>Values of a record by field.</summary>
internal static class Values
{
    /// <summary>The fields an entry keeps; the others say where a document speaks of it.</summary>
    private static readonly Field[] Kept = [.. Enum.GetValues<Field>().Except([Field.Link, Field.Mention, Field.Commitment])];

    /// <summary>What a coder said, as values a record can hold.</summary>
    public static IEnumerable<RecordedValue> Of(IEnumerable<StoredFinding> findings, string coder, string document) => findings
        .Where(finding => Kept.Contains(finding.Field))
        .Select(finding => new RecordedValue
        {
            Field = finding.Field,
            Qualifier = finding.Qualifier,
            Value = finding.Value,
            Missing = finding.Missing,
            Detail = finding.Detail,
            Inferred = finding.Inferred,
            By = coder,
            Evidence = [.. finding.Evidence.Select(evidence => new Citation(document, evidence))],
            Assertion = finding.Assertion,
        });

    /// <summary>Each field that the later values name is taken whole from them.</summary>
    public static IReadOnlyList<RecordedValue> Overlay(IEnumerable<RecordedValue> earlier, IReadOnlyList<RecordedValue> later)
    {
        var replaced = later.Select(value => value.Field).ToHashSet();
        return [.. earlier.Where(value => !replaced.Contains(value.Field)).Concat(later).OrderBy(value => value.Field)];
    }

    /// <summary>Where the coder abstained and the person did not know better either, the record says so.</summary>
    public static IReadOnlyList<RecordedValue> Settled(IReadOnlyList<RecordedValue> values, string by) =>
    [
        .. values.Select(value => value is { Value: null, Missing: null } ? value with { Missing = Missing.Unknown, By = by, Evidence = [] } : value),
    ];
}
