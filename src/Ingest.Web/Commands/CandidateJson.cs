using System.Text.Json;
using System.Text.Json.Nodes;
using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Web.Commands;

/// <summary>Candidates in the public JSON, one shape for command line and API.</summary>
public static class CandidateJson
{
    public static string Write(IReadOnlyList<HeldCandidate> held) =>
        new JsonArray([.. held.Select(Node)]).ToJsonString(Wire.Json);

    public static JsonObject Node(HeldCandidate held)
    {
        var candidate = held.Candidate;
        return new JsonObject
        {
            ["id"] = candidate.Id,
            ["status"] = Wire.Word(held.Status),
            ["basis"] = Wire.Word(candidate.Basis),
            ["document"] = new JsonObject { ["sha256"] = candidate.DocumentSha256, ["file"] = candidate.DocumentName },
            ["title"] = Of(candidate.Title),
            ["parties"] = All(candidate.Parties),
            ["signed"] = Of(candidate.Signed, date => date!.Value.ToString()),
            ["place"] = Of(candidate.Place),
            ["inForce"] = Of(candidate.InForce, date => date!.Value.ToString()),
            ["duration"] = Of(candidate.Duration),
            ["type"] = Of(candidate.Type),
            ["legalForm"] = Of(candidate.LegalForm),
            ["binding"] = Of(candidate.Binding, binding => binding!.Value),
            ["focus"] = Of(candidate.Focus),
            ["content"] = All(candidate.Content),
            ["clauses"] = All(candidate.Clauses),
        };
    }

    private static JsonArray All(IReadOnlyList<Finding<string>> findings) => [.. findings.Select(finding => Of(finding))];

    private static JsonObject? Of(Finding<string>? finding) => Of(finding, text => text);

    private static JsonObject? Of<T>(Finding<T>? finding, Func<T, JsonNode> write) => finding is null ? null : new JsonObject
    {
        ["value"] = finding.Value is { } value ? write(value) : null,
        ["confidence"] = Math.Round(finding.Confidence, 4),
        ["evidence"] = new JsonArray([.. finding.Evidence.Select(Proof)]),
    };

    private static JsonObject Proof(Evidence evidence) => new()
    {
        ["page"] = evidence.Page,
        ["box"] = new JsonArray([.. Wire.Box(evidence.Box).Select(side => JsonValue.Create(side))]),
        ["quote"] = evidence.Quote,
    };
}
