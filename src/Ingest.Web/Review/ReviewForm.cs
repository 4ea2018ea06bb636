using System.Text.Json;
using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>
/// The form of a candidate as a person left it. Of each field it holds the values under the field's name (and, for fields
/// of several values, <c>party-add</c>), why there is none (<c>signed-missing</c>), marks on pages (<c>signed-marks</c>, JSON),
/// words quoted by hand (<c>signed-quote</c>), the ground on which she vouches for it (<c>signed-why</c>), and what she saw (<c>signed-seen</c>).
/// </summary>
public sealed record ReviewForm(IReadOnlyDictionary<string, string[]> Fields)
{
    /// <summary>Begins the value of a choice that says why there is none: <c>?not-stated</c>.</summary>
    public const char NoValue = '?';

    /// <summary>Parts the values a form shows as seen; no value holds it.</summary>
    public const char Between = '\u241F';

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static ReviewForm Of(IFormCollection form) => new(form
        .Where(field => field.Key is not "__RequestVerificationToken" and not "key" and not "version")
        .ToDictionary(field => field.Key, field => field.Value.OfType<string>().ToArray()));

    public static ReviewForm? OfDraft(string? json) =>
        json is null ? null : new ReviewForm(JsonSerializer.Deserialize<Dictionary<string, string[]>>(json, Json) ?? []);

    public string ToDraft() => JsonSerializer.Serialize(Fields, Json);

    public string First(string name) => Fields.GetValueOrDefault(name) is [var first, ..] ? first.Trim() : "";

    /// <summary>A number the page itself wrote; 0 where it is none.</summary>
    public int Number(string name) => int.TryParse(First(name), out var number) ? number : 0;

    /// <summary>Whence the document comes, as she says; what is left blank is not said.</summary>
    public Provenance Source() => new()
    {
        Address = Said("source-address"),
        Publisher = Said("source-publisher"),
        RetrievedOn = Said("source-retrieved") is { } day
            ? PartialDate.Parse(day) ?? throw new IngestException($"“{day}” is no date.", "Write 2025-05-09, 2025-05 or 2025.")
            : null,
        Licence = Said("source-licence"),
        Kind = Said("source-kind"),
    };

    /// <summary>The values of a field, each once, those of a list in order.</summary>
    public IReadOnlyList<string> Values(FieldRow row)
    {
        var given = (Fields.GetValueOrDefault(row.Name) ?? []).Select(value => value.Trim()).Where(value => value.Length > 0 && value[0] != NoValue);
        if (!row.Many)
            return [.. given.Take(1)];
        var added = First($"{row.Name}-add").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        return [.. given.Concat(row.Field == Field.Party ? added.Select(code => code.ToUpperInvariant()) : added).Distinct()];
    }

    public Missing? Missing(FieldRow row)
    {
        var said = First(row.Name) is [NoValue, .. var reason] ? reason : First($"{row.Name}-missing");
        return Enum.TryParse<Missing>(said.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var missing) ? missing : null;
    }

    /// <summary>What the person saw of the field when the form was opened; null where the form does not say.</summary>
    public IReadOnlyList<string>? Seen(FieldRow row) =>
        Fields.ContainsKey($"{row.Name}-seen") ? [.. First($"{row.Name}-seen").Split(Between, StringSplitOptions.RemoveEmptyEntries)] : null;

    private string? Said(string name) => First(name) is { Length: > 0 } said ? said : null;

    public string Quote(FieldRow row) => First($"{row.Name}-quote");

    public string Why(FieldRow row) => First($"{row.Name}-why");

    public IReadOnlyList<Mark> Marks(FieldRow row)
    {
        try
        {
            return First($"{row.Name}-marks") is { Length: > 0 } json ? JsonSerializer.Deserialize<Mark[]>(json, Json) ?? [] : [];
        }
        catch (JsonException fault)
        {
            throw new IngestException("The marks on the page could not be read.", "Mark the words again.", fault);
        }
    }
}
