using System.Text.Json;
using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>Fields as words: in addresses and forms (<c>in-force</c>), and as English headings.</summary>
public static class FieldNames
{
    /// <summary>The fields a reviewer settles, in the order of the desk.</summary>
    public static IReadOnlyList<Field> Settled { get; } =
    [
        Field.Title, Field.Party, Field.Signed, Field.Place, Field.InForce, Field.Duration,
        Field.Type, Field.LegalForm, Field.Binding, Field.Focus, Field.Content, Field.Clause,
    ];

    private static readonly Dictionary<Field, string> Names =
        Enum.GetValues<Field>().ToDictionary(field => field, field => JsonNamingPolicy.KebabCaseLower.ConvertName(field.ToString()));

    public static string Of(Field field) => Names[field];

    public static string Of(Missing missing) => JsonNamingPolicy.KebabCaseLower.ConvertName(missing.ToString());

    public static string Of(DecisionKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static Field? Parse(string? name) => Names.FirstOrDefault(pair => pair.Value == name) is { Value: not null } found ? found.Key : null;

    public static string Heading(Field field) => field switch
    {
        Field.Party => "Parties",
        Field.InForce => "In force",
        Field.LegalForm => "Legal form",
        Field.Clause => "Clauses",
        _ => field.ToString(),
    };
}
