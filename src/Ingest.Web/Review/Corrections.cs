using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>What a form changes of a candidate: only the fields a person touched, each with what it now rests on.</summary>
/// <param name="find">Finds words quoted by hand in the document; null where they do not stand in it.</param>
public sealed class Corrections(string documentSha256, string by, Func<string, Evidence?> find)
{
    public IReadOnlyList<RecordedValue> Of(IReadOnlyList<FieldRow> rows, ReviewForm form) =>
        [.. rows.Where(row => Differs(row, form)).SelectMany(row => Changed(row, form))];

    /// <summary>Everything the form says, changed or not: what a coder submits.</summary>
    public IReadOnlyList<RecordedValue> Whole(IReadOnlyList<FieldRow> rows, ReviewForm form) =>
        [.. rows.Where(row => form.Values(row).Count > 0 || form.Missing(row) is not null).SelectMany(row => Changed(row, form))];

    /// <summary>
    /// True where the person changed what she saw of the field, or gives new proof of it. What others changed meanwhile
    /// is not hers to set back.
    /// </summary>
    public static bool Differs(FieldRow row, ReviewForm form)
    {
        var given = form.Values(row);
        var seen = form.Seen(row) ?? row.Given;
        var same = given.ToHashSet().SetEquals(seen) || given.ToHashSet().SetEquals(row.Given);
        return !same || (given.Count == 0 && form.Missing(row) is { } missing && missing != row.Missing)
            || form.Marks(row).Count > 0 || form.Quote(row).Length > 0;
    }

    private IEnumerable<RecordedValue> Changed(FieldRow row, ReviewForm form)
    {
        var given = form.Values(row);
        if (given.Count == 0)
        {
            // Of a list, none is an answer; of a single value, it needs its reason.
            yield return new RecordedValue { Field = row.Field, By = by, Missing = form.Missing(row) ?? (row.Many ? Missing.NotStated : null) };
            yield break;
        }

        var marks = form.Marks(row);
        foreach (var value in given)
        {
            var known = row.Values.FirstOrDefault(old => old.Value == value);
            var marked = marks.Where(mark => mark.Value.Length == 0 ? !row.Many || known is null : mark.Value == value).Select(mark => mark.ToEvidence());
            var proofs = marked.Concat(known is null || !row.Many ? Quoted(row, form) : []).ToList();
            if (proofs.Count == 0)
                proofs.AddRange(known?.Proofs.Select(proof => proof.Evidence) ?? []);
            yield return new RecordedValue
            {
                Field = row.Field,
                Value = value,
                By = by,
                Detail = known?.Detail,
                Evidence = [.. proofs.Select(evidence => new Citation(documentSha256, evidence))],
                Assertion = form.Why(row) is { Length: > 0 } why ? why : known?.Assertion,
            };
        }
    }

    private IEnumerable<Evidence> Quoted(FieldRow row, ReviewForm form)
    {
        if (form.Quote(row) is not { Length: > 0 } quote)
            return [];
        return find(quote) is { } evidence
            ? [evidence]
            : throw new IngestException($"The words “{quote}” do not stand in the document.", "Copy them as they are printed, or mark them on the page.");
    }
}
