using Ingest.Model;
using Ingest.Web.Registry.Analysis;

namespace Ingest.Tests.Web.Registry.Analysis;

/// <summary>Registries small enough to know every answer by heart.</summary>
internal static class SmallRegistry
{
    public static readonly DateOnly Today = new(2025, 6, 30);

    public static Agreement Pact(string id, string parties, string content = "", string signed = "2024-01-15", string? expires = null, string clauses = "") => new()
    {
        Id = id,
        Parties = parties.Split(' '),
        Signed = PartialDate.Parse(signed),
        Expires = PartialDate.Parse(expires),
        Content = content.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Clauses = clauses.Split(' ', StringSplitOptions.RemoveEmptyEntries),
    };
}
