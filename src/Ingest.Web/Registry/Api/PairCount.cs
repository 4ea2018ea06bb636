namespace Ingest.Web.Registry.Api;

/// <summary>What stands between two parties.</summary>
/// <param name="First">The party whose code comes first in the alphabet.</param>
/// <param name="Second">The other.</param>
/// <param name="Count">How many agreements.</param>
/// <param name="Entries">Ids of their bilateral agreements; with <c>pairs=yes</c> of the plurilateral ones too.</param>
public sealed record PairCount(string First, string Second, int Count, IReadOnlyList<string> Entries)
{
    /// <summary>The strongest tie first.</summary>
    public static IReadOnlyList<PairCount> Of(RegistryView view) =>
    [
        .. view.Network.Ties.Select(tie => new PairCount(tie.Key.First, tie.Key.Second, tie.Value.Count, [.. tie.Value.Order(StringComparer.Ordinal)]))
            .OrderByDescending(tie => tie.Count).ThenBy(tie => tie.First, StringComparer.Ordinal).ThenBy(tie => tie.Second, StringComparer.Ordinal),
    ];
}
