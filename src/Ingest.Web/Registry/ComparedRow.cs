using Ingest.Model;

namespace Ingest.Web.Registry;

/// <summary>One thing two agreements may both say: a field, or a single clause or content code.</summary>
/// <param name="Code">The clause or content code; null for fields that hold one value.</param>
public sealed record ComparedRow(Field Field, string? Code, IReadOnlyList<EntryLine> One, IReadOnlyList<EntryLine> Other)
{
    /// <summary>Both say the same, or both say nothing.</summary>
    public bool Alike => Said(One).SetEquals(Said(Other));

    /// <summary>Every field and every code either has, in the order of the desk.</summary>
    public static IReadOnlyList<ComparedRow> Of(Entry one, Entry other)
    {
        var (left, right) = (EntryLine.Of(one), EntryLine.Of(other));
        return [.. Fields.SelectMany(field => field is Field.Content or Field.Clause or Field.FinalClause ? Codes(field) : [new ComparedRow(field, null, Lines(left, field), Lines(right, field))])
            .Where(row => row.One.Count + row.Other.Count > 0)];

        IEnumerable<ComparedRow> Codes(Field field) => left.Concat(right).Where(line => line.Value.Field == field).Select(Key).OfType<string>().Distinct().Order(StringComparer.Ordinal)
            .Select(code => new ComparedRow(field, code, [.. Lines(left, field).Where(line => Key(line) == code)], [.. Lines(right, field).Where(line => Key(line) == code)]));
    }

    private static readonly IReadOnlyList<Field> Fields =
    [
        Field.Party, Field.Signed, Field.InForce, Field.Duration, Field.Type, Field.LegalForm, Field.Binding, Field.Focus, Field.Content, Field.Clause, Field.FinalClause,
    ];

    private static string? Key(EntryLine line) => line.Value.Field == Field.FinalClause ? line.Value.Qualifier : line.Value.Value;

    private static IReadOnlyList<EntryLine> Lines(IReadOnlyList<EntryLine> lines, Field field) => [.. lines.Where(line => line.Value.Field == field)];

    private static HashSet<string?> Said(IReadOnlyList<EntryLine> lines) => [.. lines.Select(line => $"{line.Value.Value} {line.Value.Detail}")];
}
