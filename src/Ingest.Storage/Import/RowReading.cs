using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>One row of a table read by a map: its values, and what was doubtful in it.</summary>
/// <param name="cell">The trimmed cell of a column.</param>
/// <param name="resolveParty">The code of a state or organisation as people write it; null where it is not known.</param>
internal sealed partial class RowReading(ImportMap map, Func<string, string> cell, Func<string, string?> resolveParty)
{
    private readonly List<string> _remarks = [];

    public IReadOnlyList<string> Remarks => _remarks;

    public string Id => cell(map.Id);

    /// <summary>Why the row cannot become an entry; null where it can.</summary>
    public string? Fault(IReadOnlyList<RecordedValue> values) =>
        Id.Length == 0 ? $"It has no {map.Id}."
        : map.Fields.FirstOrDefault(field => field.Required && values.All(value => value.Field != field.Field)) is { } lacking
            ? $"It has no {Code.Of(lacking.Field)} ({string.Join(", ", lacking.Columns)})."
        : null;

    public IReadOnlyList<RecordedValue> Values()
    {
        var assertion = Columns().Replace(map.Assertion, match => cell(match.Groups[1].Value));
        var values = map.Fields.SelectMany(Read).ToList();
        foreach (var party in values.Where(value => value.Field == Field.Party).CountBy(value => value.Value ?? "").Where(party => party.Value > 1))
            _remarks.Add($"It names {party.Key} as a party more than once.");
        return
        [
            .. values.DistinctBy(value => (value.Field, value.Value, value.Detail))
                .Select(value => value with { By = map.Name, Assertion = assertion }).OrderBy(value => value.Field),
        ];
    }

    private IEnumerable<RecordedValue> Read(FieldMap field) => field.As switch
    {
        Shape.Date => One(field, Date(field)),
        Shape.Years => Years(field),
        Shape.Party => Parts(field).Select(name => Value(field, Party(field, name))),
        Shape.Codes => Parts(field).Select(word => Coded(field, word)),
        _ => Parts(field).Select(text => Value(field, text)),
    };

    private IEnumerable<string> Parts(FieldMap field) => field.Columns
        .SelectMany(column => field.Separator is { } separator ? cell(column).Split(separator, StringSplitOptions.TrimEntries) : [cell(column)])
        .Where(part => part.Length > 0 && (field.Skip is null || !Regex.IsMatch(part, field.Skip)));

    private string Party(FieldMap field, string name)
    {
        var code = Resolve(name);
        if (code is null)
            _remarks.Add($"The party “{name}” is not known; its name was kept as written.");
        if (field.Check is { } check && cell(check) is { Length: > 0 } other && Resolve(other) is { } second && second != code)
            _remarks.Add($"{field.Columns[0]} says {name}, {check} says {other}, which is {second}; the first was taken.");
        return code ?? name;
    }

    private string? Resolve(string name) => map.Names.GetValueOrDefault(name) ?? resolveParty(name);

    private string? Date(FieldMap field)
    {
        var parts = field.Columns.Select(cell).TakeWhile(part => part.Length > 0).ToList();
        if (parts.Count == 0)
            return null;
        var written = parts.Count == 1 ? parts[0] : string.Join('-', parts.Select((part, i) => part.PadLeft(i == 0 ? 4 : 2, '0')));
        // A day that the calendar lacks leaves the month, which is still known.
        for (var known = written; known.Length >= 4; known = known.LastIndexOf('-') is > 0 and var cut ? known[..cut] : "")
        {
            if (PartialDate.Parse(known) is not { } date)
                continue;
            if (known != written)
                _remarks.Add($"“{written}” is no date ({string.Join(", ", field.Columns)}); {date} was taken.");
            return date.ToString();
        }

        _remarks.Add($"“{written}” is no date ({string.Join(", ", field.Columns)}); it was left out.");
        return null;
    }

    /// <summary>Negative numbers are the tables' codes for missing values, never numbers.</summary>
    private IEnumerable<RecordedValue> Years(FieldMap field)
    {
        var text = cell(field.Columns[0]);
        if (text.Length == 0)
            return [];
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var years))
            return [years > 0 ? Value(field, $"P{years}Y") : Unknown(field, text)];
        _remarks.Add($"“{text}” is no number of years ({field.Columns[0]}); it was left out.");
        return [];
    }

    private RecordedValue Coded(FieldMap field, string word)
    {
        if (field.Codes.TryGetValue(word, out var code))
            return code.Length > 0 ? Value(field, code) with { Detail = word } : Unknown(field, word);
        _remarks.Add($"“{word}” is no word of its codebook that the map knows ({string.Join(", ", field.Columns)}).");
        return Unknown(field, word);
    }

    private static IEnumerable<RecordedValue> One(FieldMap field, string? value) => value is null ? [] : [Value(field, value)];

    private static RecordedValue Value(FieldMap field, string value) => new() { Field = field.Field, Value = value, By = "" };

    private static RecordedValue Unknown(FieldMap field, string detail) =>
        new() { Field = field.Field, Missing = Missing.Unknown, Detail = detail, By = "" };

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Columns();
}
