namespace Ingest.Web.Registry.Analysis;

/// <summary>A country's place in the network.</summary>
/// <param name="Agreements">Agreements it is a party to.</param>
/// <param name="Partners">Distinct partners.</param>
/// <param name="Region">Its region in <see cref="Regions"/>; null where it stands in none.</param>
/// <param name="OwnRegionShare">Share of its ties, counted by agreement, that stay in its own region, 0 to 1; null without a region or ties.</param>
public sealed record Hub(string Country, int Agreements, int Partners, string? Region, double? OwnRegionShare)
{
    /// <summary>Countries by number of agreements, then partners, the greatest first.</summary>
    public static IReadOnlyList<Hub> Rank(IReadOnlyList<Agreement> agreements, bool plurilateral, Regions regions)
    {
        var counted = agreements.Where(agreement => agreement.Bilateral || plurilateral).ToList();
        var network = new Network(counted, plurilateral);
        var counts = counted.SelectMany(agreement => agreement.Parties.Distinct()).CountBy(country => country).ToDictionary();
        return
        [
            .. network.Countries
                .Select(country => Of(country, counts[country], network, regions))
                .OrderByDescending(hub => hub.Agreements).ThenByDescending(hub => hub.Partners).ThenBy(hub => hub.Country, StringComparer.Ordinal),
        ];
    }

    private static Hub Of(string country, int agreements, Network network, Regions regions)
    {
        var partners = network.Partners(country);
        var region = regions.Of(country);
        var ties = partners.Sum(partner => network.Between(country, partner).Count);
        var own = partners.Where(partner => regions.Of(partner) == region).Sum(partner => network.Between(country, partner).Count);
        return new Hub(country, agreements, partners.Count, region, region is null || ties == 0 ? null : (double)own / ties);
    }
}
