namespace Ingest.Web.Registry.Analysis;

/// <summary>Which region a country is counted to. A setting: regions are a way of looking, not a fact.</summary>
public sealed class Regions(IReadOnlyDictionary<string, IReadOnlyList<string>> members)
{
    private readonly Dictionary<string, string> _of = members
        .SelectMany(region => region.Value.Select(country => (country, region.Key)))
        .ToDictionary(pair => pair.country, pair => pair.Key);

    /// <summary>Nordic and Baltic states are one region, as the briefs speak of them.</summary>
    public static Regions Default { get; } = new(new Dictionary<string, IReadOnlyList<string>>
    {
        ["Nordic-Baltic"] = ["DNK", "EST", "FIN", "ISL", "LTU", "LVA", "NOR", "SWE"],
        ["Western"] = ["BEL", "CHE", "DEU", "FRA", "GBR", "IRL", "LUX", "NLD"],
        ["Central"] = ["AUT", "CZE", "HUN", "POL", "SVK", "SVN"],
        ["Southern"] = ["CYP", "ESP", "GRC", "ITA", "MLT", "PRT", "TUR"],
        ["South-Eastern"] = ["ALB", "BGR", "BIH", "HRV", "MDA", "MKD", "MNE", "ROU", "SRB", "XKX"],
        ["Eastern"] = ["ARM", "AZE", "GEO", "UKR"],
    });

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Members => members;

    public string? Of(string country) => _of.GetValueOrDefault(country);
}
