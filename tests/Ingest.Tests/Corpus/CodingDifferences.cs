using Ingest.Model;

namespace Ingest.Tests.Corpus;

/// <summary>Where a candidate differs from what a careful researcher would have entered, field by field of the contract.</summary>
public static class CodingDifferences
{
    public static IEnumerable<(string Field, string Text)> Between(ExpectedCandidate expected, Candidate found)
    {
        var parties = found.Parties.Select(party => party.Value!).Order(StringComparer.Ordinal).ToList();
        if (!parties.SequenceEqual(expected.Parties))
            yield return ("parties", $"{string.Join(' ', parties)} instead of {string.Join(' ', expected.Parties)}");
        foreach (var (field, value) in Values(found).Where(pair => expected.Judges(pair.Field)))
        {
            if (!expected.Answers(field).Contains(value))
                yield return (field, $"{value ?? "nothing"} instead of {string.Join(" or ", expected.Answers(field).Select(answer => answer ?? "nothing"))}");
        }

        foreach (var (field, codes) in Codes(found).Where(pair => expected.Judges(pair.Field)))
        {
            foreach (var code in expected.Required(field).Except(codes))
                yield return (field, $"{code} is missing");
            foreach (var code in codes.Except(expected.Allowed(field)))
                yield return (field, $"{code} is too much");
        }

        foreach (var (field, page, quote) in expected.Evidence)
        {
            if (Proof(found, field) is { Count: > 0 } proof && !proof.Any(evidence => evidence.Page == page && Overlap(evidence.Quote, quote)))
                yield return ($"{field}-evidence", $"page {proof[0].Page} “{proof[0].Quote}” instead of page {page} “{quote}”");
        }
    }

    private static IEnumerable<(string Field, string? Value)> Values(Candidate found) =>
    [
        ("signed", found.Signed?.Value?.ToString()),
        ("place", found.Place?.Value),
        ("inForce", found.InForce?.Value?.ToString()),
        ("duration", found.Duration?.Value),
        ("type", found.Type?.Value),
        ("legalForm", found.LegalForm?.Value),
        ("binding", found.Binding?.Value?.ToString()),
        ("focus", found.Focus?.Value),
    ];

    private static IEnumerable<(string Field, IReadOnlyList<string> Codes)> Codes(Candidate found) =>
    [
        ("content", [.. found.Content.Select(code => code.Value!)]),
        ("clauses", [.. found.Clauses.Select(code => code.Value!)]),
    ];

    private static IReadOnlyList<Evidence>? Proof(Candidate found, string field) => field switch
    {
        "signed" => found.Signed?.Evidence,
        "inForce" => found.InForce?.Evidence,
        "duration" => found.Duration?.Evidence,
        _ => found.Content.Concat(found.Clauses).FirstOrDefault(code => code.Value == field)?.Evidence,
    };

    /// <summary>One quotation holds the other, or half of the shorter one's words.</summary>
    private static bool Overlap(string left, string right)
    {
        var (a, b) = (Written.Plain(left).Split(' '), Written.Plain(right).Split(' '));
        return a.Intersect(b).Count() * 2 >= Math.Min(a.Length, b.Length);
    }
}
