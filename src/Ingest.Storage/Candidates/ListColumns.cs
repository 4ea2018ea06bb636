using Ingest.Model;

namespace Ingest.Storage;

/// <summary>The columns of <c>candidates</c> and <c>entries</c> that repeat their values, so that a list page needs no join.</summary>
internal sealed record ListColumns(
    string? Title,
    string Parties,
    string? Signed,
    int? SignedYear,
    string? Place,
    string? Type,
    string? LegalForm,
    bool? Binding,
    string? Focus,
    string Content,
    string Clauses)
{
    private static readonly Field[] Coded = [Field.Party, Field.Content, Field.Clause];

    public static ListColumns Of(IReadOnlyList<RecordedValue> values)
    {
        var signed = PartialDate.Parse(First(Field.Signed));
        return new ListColumns(
            First(Field.Title),
            Joined(Field.Party),
            signed?.ToString(),
            signed?.Year,
            First(Field.Place),
            First(Field.Type),
            First(Field.LegalForm),
            First(Field.Binding) is { } binding ? bool.Parse(binding) : null,
            First(Field.Focus),
            Joined(Field.Content),
            Joined(Field.Clause));

        string? First(Field field) => values.FirstOrDefault(value => value.Field == field)?.Value;
        string Joined(Field field) => string.Join(',', Each(values, field));
    }

    /// <summary>The codes lists are narrowed by.</summary>
    public static IReadOnlyList<(string Field, string Value)> Codes(IReadOnlyList<RecordedValue> values) =>
        [.. Coded.SelectMany(field => Each(values, field).Select(value => (Code.Of(field), value)))];

    private static IEnumerable<string> Each(IReadOnlyList<RecordedValue> values, Field field) => values
        .Where(value => value.Field == field).Select(value => value.Value).OfType<string>().Distinct().Order(StringComparer.Ordinal);
}
