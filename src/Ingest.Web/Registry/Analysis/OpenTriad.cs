namespace Ingest.Web.Registry.Analysis;

/// <summary>
/// Two countries without an agreement that share partners: the side a triangle lacks. Pairs with many partners in common
/// are the likeliest to close (triadic closure: Kinne, International Organization 2018).
/// </summary>
/// <param name="Missing">The pair without an agreement.</param>
/// <param name="Common">The partners both have, sorted.</param>
public sealed record OpenTriad(Pair Missing, IReadOnlyList<string> Common)
{
    /// <param name="least">How many partners a pair must share to be listed.</param>
    public static IReadOnlyList<OpenTriad> Find(Network network, int least = 2)
    {
        var common = new Dictionary<Pair, List<string>>();
        foreach (var middle in network.Countries)
        {
            foreach (var pair in Pair.Among([.. network.Partners(middle)]).Where(pair => network.Between(pair.First, pair.Second).Count == 0))
            {
                if (!common.TryGetValue(pair, out var list))
                    common[pair] = list = [];
                list.Add(middle);
            }
        }

        return
        [
            .. common.Where(open => open.Value.Count >= least)
                .Select(open => new OpenTriad(open.Key, open.Value))
                .OrderByDescending(open => open.Common.Count).ThenBy(open => open.Missing.First, StringComparer.Ordinal).ThenBy(open => open.Missing.Second, StringComparer.Ordinal),
        ];
    }
}
