using System.Text.Json.Nodes;
using Ingest.Agreements;
using Ingest.Agreements.Detection;
using Ingest.Assistant;
using Ingest.Model;
using Ingest.Pipeline.Assistance;
using Ingest.Tests.Agreements.Detection;

namespace Ingest.Tests.Assistant;

/// <summary>A small treaty, and what an honest model would say of it.</summary>
internal static class Treaty
{
    public const string Title = "Agreement between the Republic of Estonia and the Kingdom of Denmark on joint winter training";

    public static readonly Scheme Scheme = CodebookScheme.Of(Codebook.BuiltIn);

    public static Document Document { get; } = Written.Document(
        Title,
        "The Parties shall train their mountain units together every winter.",
        "This Agreement shall enter into force on 1 May 2022 and remain in force for a period of ten (10) years.",
        "Done at Tallinn on the fourth day of March 2021 in two originals.");

    public static JsonObject Said() => new()
    {
        ["basis"] = "text",
        ["kind"] = "instrument",
        ["title"] = Value(Title, Title),
        ["parties"] = new JsonArray(Value("EST", "the Republic of Estonia"), Value("DNK", "the Kingdom of Denmark")),
        ["signed"] = Value("2021-03-04", "Done at Tallinn on the fourth day of March 2021"),
        ["place"] = Value("Tallinn", "Done at Tallinn"),
        ["in_force"] = Value("2022-05-01", "shall enter into force on 1 May 2022"),
        ["duration"] = Value("P10Y", "remain in force for a period of ten (10) years"),
        ["type"] = Value("cooperation_agreement", "Agreement between the Republic of Estonia"),
        ["legal_form"] = null,
        ["binding"] = Value("true", "The Parties shall train"),
        ["focus"] = Value("operational", "shall train their mountain units together"),
        ["content"] = new JsonArray(Value("training_education", "The Parties shall train their mountain units together every winter")),
        ["clauses"] = new JsonArray(Value("entry_into_force", "This Agreement shall enter into force on 1 May 2022")),
    };

    /// <summary>An answer with one agreement, changed as told.</summary>
    public static string Answer(Action<JsonObject>? change = null)
    {
        var said = Said();
        change?.Invoke(said);
        return new JsonObject { ["agreements"] = new JsonArray(said) }.ToJsonString();
    }

    public static JsonObject Value(string value, string quote) => new() { ["value"] = value, ["quote"] = quote };

    public static Task<ModelCoding> CodeAsync(LanguageModel model, Document? document = null) => model.CodeAsync(document ?? Document, Scheme, MarkedWords.ReadAll);
}
