using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Web.Review;

/// <summary>A candidate's values in the order of the desk, each proof numbered; what people settled stands in place of the coder's.</summary>
public static class FieldRows
{
    /// <summary>No values at all: what a coder sees who is to find them herself.</summary>
    public static IReadOnlyList<FieldRow> Blank { get; } = [.. FieldNames.Settled.Select(field => new FieldRow(field, []))];

    public static IReadOnlyList<FieldRow> Of(HeldCandidate held)
    {
        var count = 0;
        var settled = held.State.Values.ToLookup(value => value.Field);
        return [.. FieldNames.Settled.Select(field => new FieldRow(field, settled.Contains(field)
            ? [.. settled[field].Select(Settled)]
            : [.. Findings(held.Candidate, field).Select(finding => Found(field, finding))]))];

        FieldValue Settled(RecordedValue value) => new(
            value.Value, value.Missing, value.By, null, value.Detail, false, "", value.Assertion,
            [.. value.Evidence.Select(citation => new Proof(++count, value.Field, value.Value, citation.Evidence))]);

        FieldValue Found(Field field, Finding<string> finding) => new(
            finding.Value, null, held.Candidate.Coder.Name, finding.Confidence, finding.Detail, finding.Inferred, finding.Note, null,
            [.. finding.Evidence.Select(evidence => new Proof(++count, field, finding.Value, evidence))]);
    }

    private static IEnumerable<Finding<string>> Findings(Candidate candidate, Field field) => field switch
    {
        Field.Title => One(candidate.Title),
        Field.Party => candidate.Parties,
        Field.Signed => One(Written(candidate.Signed, date => date.ToString()!)),
        Field.Place => One(candidate.Place),
        Field.InForce => One(Written(candidate.InForce, date => date.ToString()!)),
        Field.Duration => One(candidate.Duration),
        Field.Type => One(candidate.Type),
        Field.LegalForm => One(candidate.LegalForm),
        Field.Binding => One(Written(candidate.Binding, binding => binding == true ? "true" : "false")),
        Field.Focus => One(candidate.Focus),
        Field.Content => candidate.Content,
        Field.Clause => candidate.Clauses,
        _ => [],
    };

    private static IEnumerable<Finding<string>> One(Finding<string>? finding) => finding is null ? [] : [finding];

    private static Finding<string>? Written<T>(Finding<T>? finding, Func<T, string> write) => finding is null ? null
        : new Finding<string>(finding.Value is { } value ? write(value) : null, finding.Confidence, finding.Evidence)
        {
            Note = finding.Note,
            Detail = finding.Detail,
            Inferred = finding.Inferred,
        };
}
