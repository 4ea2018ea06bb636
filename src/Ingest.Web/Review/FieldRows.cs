using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>A candidate's values in the order of the desk, each proof numbered.</summary>
public static class FieldRows
{
    public static IReadOnlyList<FieldRow> Of(Candidate candidate)
    {
        var count = 0;
        return [.. FieldNames.Settled.Select(field => new FieldRow(field, [.. Findings(candidate, field).Select(finding => Value(field, finding))]))];

        FieldValue Value(Field field, Finding<string> finding) => new(
            finding.Value, finding.Confidence, finding.Detail, finding.Inferred, finding.Note,
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
