using Ingest.Storage;
using Ingest.Web.Registry.Api;

namespace Ingest.Web.Registry.Releases;

/// <summary>What is counted of the agreements of one row of a year table.</summary>
internal sealed class Tally
{
    private readonly List<string> _standing = [];
    private int _begun;
    private int _bilateral;
    private int _binding;
    private int _mutualDefence;

    public static IReadOnlyList<Column> Columns { get; } =
    [
        new("begun", ColumnKind.Integer, "Agreements signed that year (or, where that is not known, entered into force)."),
        new("standing", ColumnKind.Integer, "Agreements that stood at some time of the year: begun by then and not ended before."),
        new("standing_bilateral", ColumnKind.Integer, "Those with exactly two parties."),
        new("standing_plurilateral", ColumnKind.Integer, "Those with more: counted once for each pair of their parties."),
        new("standing_binding", ColumnKind.Integer, "Those coded as binding in law."),
        new("standing_mutual_defence", ColumnKind.Integer, "Those with a mutual-defence clause."),
        new("entries", ColumnKind.List, "Ids of those that stood."),
    ];

    public IReadOnlyList<object?> Cells =>
        [_begun, _standing.Count, _bilateral, _standing.Count - _bilateral, _binding, _mutualDefence, string.Join(';', _standing.Order(StringComparer.Ordinal))];

    public void Add(PublicEntry entry, bool begins)
    {
        _standing.Add(entry.Id);
        _begun += begins ? 1 : 0;
        _bilateral += entry.Parties.Count == 2 ? 1 : 0;
        _binding += entry.Binding == true ? 1 : 0;
        _mutualDefence += entry.Clauses.Contains("mutual_defence") ? 1 : 0;
    }
}
