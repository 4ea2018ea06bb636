using Ingest.Model;

namespace Ingest.Tests.Agreements.Unseen;

/// <summary>An arrangement a brief names.</summary>
/// <param name="Names">Any of its names, parted by semicolons.</param>
/// <param name="Parties">Codes parted by spaces; empty where the text does not say.</param>
internal sealed record ExpectedMention(string Names, string Parties, string Year)
{
    public bool Is(Candidate candidate)
    {
        var (title, parties) = (candidate.Title?.Value ?? "", Codes(candidate));
        var named = Names.Split(';', StringSplitOptions.TrimEntries).Any(name => title.Contains(name, StringComparison.OrdinalIgnoreCase));
        return named && (parties.Length == 0 || Parties.Length == 0 || parties.Split(' ').Intersect(Parties.Split(' ')).Any())
            || (Parties.Length > 0 && parties == Parties && (Year.Length == 0 || candidate.Signed?.Value is null || candidate.Signed.Value?.ToString()[..4] == Year));
    }

    public static string Codes(Candidate candidate) => string.Join(' ', candidate.Parties.Select(party => party.Value).Order(StringComparer.Ordinal));
}
