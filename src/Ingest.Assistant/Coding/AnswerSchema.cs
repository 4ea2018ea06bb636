using System.Text.Json;
using System.Text.Json.Nodes;
using Ingest.Model;

namespace Ingest.Assistant.Coding;

/// <summary>The JSON schema of an answer, strict as OpenAI defines it: every member required, none besides, codes as enums.</summary>
internal static class AnswerSchema
{
    public static JsonElement Of(Scheme scheme)
    {
        var anything = Text();
        var schema = Object(("agreements", List(Object(
            ("basis", Enum(["text", "mention"])),
            ("kind", Enum([.. System.Enum.GetValues<ArrangementKind>().Select(AnswerWords.Of)])),
            ("title", OrNull(Value(anything))),
            ("parties", List(Value(anything))),
            ("signed", OrNull(Value(anything))),
            ("place", OrNull(Value(anything))),
            ("in_force", OrNull(Value(anything))),
            ("duration", OrNull(Value(anything))),
            ("type", OrNull(Value(Codes(Field.Type)))),
            ("legal_form", OrNull(Value(Codes(Field.LegalForm)))),
            ("binding", OrNull(Value(Enum(["true", "false"])))),
            ("focus", OrNull(Value(Codes(Field.Focus)))),
            ("content", List(Value(Codes(Field.Content)))),
            ("clauses", List(Value(Codes(Field.Clause))))))));
        return JsonSerializer.SerializeToElement(schema);

        JsonObject Codes(Field field) => Enum([.. scheme.On(field).Select(code => code.Code)]);
    }

    private static JsonObject Value(JsonObject value) => Object(("value", value), ("quote", Text()));

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Enum(IReadOnlyList<string> words) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };

    private static JsonObject List(JsonObject of) => new() { ["type"] = "array", ["items"] = of };

    private static JsonObject OrNull(JsonObject of) => new() { ["anyOf"] = new JsonArray(of, new JsonObject { ["type"] = "null" }) };

    private static JsonObject Object(params (string Name, JsonObject Of)[] members) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create<string, JsonNode?>(member.Name, member.Of.DeepClone()))),
        ["required"] = new JsonArray([.. members.Select(member => JsonValue.Create(member.Name))]),
        ["additionalProperties"] = false,
    };
}
