using System.Globalization;
using System.Text.Json;

namespace Ingest.Tests.EndToEnd;

/// <summary>The public JSON others script against: every key there, every value of its kind. More keys may be added, none taken away.</summary>
public static class Contract
{
    private static readonly string[] Outcomes = ["candidates", "none-found", "duplicate", "waiting", "quarantined", "refused"];
    private static readonly string[] Verdicts = ["readable", "thin", "garbled", "image-only", "blank"];
    private static readonly string[] Kinds = ["title", "heading", "paragraph", "list", "article", "footnote", "caption", "table", "running-head", "signature"];
    private static readonly string[] Statuses = ["pending", "approved", "rejected"];

    /// <summary>One line of <c>ingest run --format json</c>.</summary>
    public static void RunLine(JsonElement line)
    {
        line.GetProperty("file").GetString().ShouldNotBeNullOrEmpty();
        var outcome = line.GetProperty("outcome").GetString();
        Outcomes.ShouldContain(outcome);
        Sha256(line.GetProperty("sha256"), mayBeNull: outcome is "refused" or "waiting");
        Number(line, "pages");
        Number(line, "candidates");
        Number(line, "seconds");
        if (outcome is "quarantined" or "refused" or "waiting")
        {
            line.GetProperty("reason").GetString().ShouldNotBeNullOrWhiteSpace();
            line.GetProperty("remedy").GetString().ShouldNotBeNullOrWhiteSpace();
        }
        else
        {
            line.TryGetProperty("reason", out _).ShouldBeTrue();
            line.TryGetProperty("remedy", out _).ShouldBeTrue();
        }

        if (outcome == "candidates")
            line.GetProperty("candidates").GetInt32().ShouldBePositive();
    }

    /// <summary>The whole of <c>ingest extract --format json</c>.</summary>
    public static void Extract(JsonElement document)
    {
        Sha256(document.GetProperty("sha256"), mayBeNull: false);
        document.GetProperty("language").GetString()!.Length.ShouldBeInRange(2, 3);
        document.GetProperty("engine").GetString().ShouldNotBeNullOrEmpty();
        var number = 0;
        foreach (var page in document.GetProperty("pages").EnumerateArray())
        {
            page.GetProperty("number").GetInt32().ShouldBe(++number);
            page.GetProperty("width").GetDouble().ShouldBePositive();
            page.GetProperty("height").GetDouble().ShouldBePositive();
            Verdicts.ShouldContain(page.GetProperty("verdict").GetString());
            new[] { "text", "ocr" }.ShouldContain(page.GetProperty("source").GetString());
            foreach (var block in page.GetProperty("blocks").EnumerateArray())
            {
                Kinds.ShouldContain(block.GetProperty("kind").GetString());
                block.GetProperty("text").ValueKind.ShouldBe(JsonValueKind.String);
                Box(block.GetProperty("box"));
            }
        }

        number.ShouldBePositive();
    }

    /// <summary>One element of <c>ingest candidates --format json</c>.</summary>
    public static void Candidate(JsonElement candidate)
    {
        candidate.GetProperty("id").GetString().ShouldNotBeNullOrEmpty();
        Statuses.ShouldContain(candidate.GetProperty("status").GetString());
        new[] { "text", "mention" }.ShouldContain(candidate.GetProperty("basis").GetString());
        Sha256(candidate.GetProperty("document").GetProperty("sha256"), mayBeNull: false);
        candidate.GetProperty("document").GetProperty("file").GetString().ShouldNotBeNullOrEmpty();
        foreach (var field in new[] { "title", "signed", "place", "inForce", "duration", "type", "legalForm", "focus" })
            Finding(candidate.GetProperty(field), field, JsonValueKind.String);
        Finding(candidate.GetProperty("binding"), "binding", JsonValueKind.True, JsonValueKind.False);
        foreach (var list in new[] { "parties", "content", "clauses" })
        {
            foreach (var finding in candidate.GetProperty(list).EnumerateArray())
                Finding(finding, list, JsonValueKind.String);
        }

        foreach (var party in candidate.GetProperty("parties").EnumerateArray())
            party.GetProperty("value").GetString()!.ShouldMatch("^[A-Z][A-Za-z0-9]{1,9}$");
        if (candidate.GetProperty("signed") is { ValueKind: JsonValueKind.Object } signed && signed.GetProperty("value").GetString() is { } date)
            date.ShouldMatch(@"^\d{4}(-\d\d(-\d\d)?)?$");
    }

    private static void Finding(JsonElement finding, string field, params JsonValueKind[] kinds)
    {
        if (finding.ValueKind == JsonValueKind.Null)
            return;
        finding.GetProperty("confidence").GetDouble().ShouldBeInRange(0, 1, field);
        var evidence = finding.GetProperty("evidence").EnumerateArray().ToList();
        foreach (var proof in evidence)
        {
            proof.GetProperty("page").GetInt32().ShouldBePositive(field);
            proof.GetProperty("quote").GetString().ShouldNotBeNullOrWhiteSpace(field);
            Box(proof.GetProperty("box"));
        }

        var value = finding.GetProperty("value");
        if (value.ValueKind == JsonValueKind.Null)
            return; // an abstention
        kinds.ShouldContain(value.ValueKind, field);
        evidence.ShouldNotBeEmpty($"{field}: a value without evidence cannot exist");
    }

    private static void Box(JsonElement box)
    {
        var sides = box.EnumerateArray().Select(side => side.GetDouble()).ToList();
        sides.Count.ShouldBe(4);
        sides[2].ShouldBeGreaterThanOrEqualTo(sides[0], string.Create(CultureInfo.InvariantCulture, $"box {string.Join(' ', sides)}"));
        sides[3].ShouldBeGreaterThanOrEqualTo(sides[1]);
    }

    private static void Sha256(JsonElement value, bool mayBeNull)
    {
        if (!mayBeNull || value.ValueKind != JsonValueKind.Null)
            value.GetString()!.ShouldMatch("^[0-9a-f]{64}$");
    }

    private static void Number(JsonElement line, string key) => line.GetProperty(key).GetDouble().ShouldBeGreaterThanOrEqualTo(0, key);
}
