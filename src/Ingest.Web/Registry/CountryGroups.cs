namespace Ingest.Web.Registry;

/// <summary>Groups of states that may stand in an address for their members: <c>any=EU</c>.</summary>
public static class CountryGroups
{
    /// <summary>The member states of the European Union since 2020.</summary>
    public static IReadOnlyList<string> Eu { get; } =
    [
        "AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN",
        "IRL", "ITA", "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "SWE",
    ];

    private static readonly Dictionary<string, IReadOnlyList<string>> Members = new()
    {
        ["EU27"] = Eu,
        ["NORDIC"] = ["DNK", "FIN", "ISL", "NOR", "SWE"],
        ["BALTIC"] = ["EST", "LTU", "LVA"],
    };

    /// <summary>The states a list of codes and groups means, each once.</summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> codes) =>
        [.. codes.SelectMany(code => Members.TryGetValue(code, out var members) ? members : [code]).Distinct()];
}
