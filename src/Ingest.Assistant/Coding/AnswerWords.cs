using System.Text.Json;
using Ingest.Model;

namespace Ingest.Assistant.Coding;

/// <summary>Our enums as the words of an answer: <c>StandingStructure</c> is <c>standing_structure</c>.</summary>
internal static class AnswerWords
{
    public static string Of(ArrangementKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    public static ArrangementKind? Kind(string word) => Enum.GetValues<ArrangementKind>().Cast<ArrangementKind?>().FirstOrDefault(kind => Of(kind!.Value) == word);

    public static Basis? Basis(string word) => word switch
    {
        "text" => Model.Basis.Text,
        "mention" => Model.Basis.Mention,
        _ => null,
    };
}
