using Ingest.Storage;

namespace Ingest.Web.Registry.Claims;

/// <summary>What may keep the registry's count from the stated one, each with its own number: sources, dates and codes.</summary>
internal static class Whys
{
    private static readonly Dictionary<string, string> Unsettled = new()
    {
        ["type"] = "{0} agreements of the window have no settled type and count under none.",
        ["focus"] = "{0} agreements of the window have no settled focus and count under none.",
        ["content"] = "{0} agreements of the window have no settled content and count under none.",
        ["clause"] = "{0} agreements of the window have no coded clause and count under none.",
    };

    /// <param name="coded">The facet the claim rests on; null takes the one the filter narrows.</param>
    public static IReadOnlyList<(string Text, object[] Values)> Of(LiveRegistry registry, RegistryFilter filter, string? coded = null)
    {
        coded ??= filter.Where.Focus is not null ? "focus" : filter.Where.Content is not null ? "content" : filter.Where.Clause is not null ? "clause" : null;
        return [.. Sources(registry, filter), .. Open(registry, filter, coded), .. Undated(registry, filter)];
    }

    /// <summary>Whence the agreements of the same states come, and how far each source reaches: most differ by what was never taken in.</summary>
    private static IEnumerable<(string, object[])> Sources(LiveRegistry registry, RegistryFilter filter)
    {
        var counted = registry.View(filter).Agreements.CountBy(agreement => agreement.Source).ToDictionary();
        var scope = registry.View(filter with { SignedFrom = null, SignedTo = null, Where = new Narrowing { Parties = filter.Where.Parties } });
        foreach (var source in scope.Agreements.GroupBy(agreement => agreement.Source).OrderBy(source => source.Key != EntryStore.Reviewed).ThenBy(source => source.Key, StringComparer.Ordinal))
        {
            object[] values = [source.Count(), counted.GetValueOrDefault(source.Key), source.Max(agreement => agreement.Signed?.Year) is { } year ? year : "–", source.Key.ToUpperInvariant()];
            yield return (source.Key == EntryStore.Reviewed
                ? "Of these states {0} agreements were reviewed here, the last of {2}; {1} count."
                : "{3} brought {0} of these states, the last of {2}; {1} count.", values);
        }

        if (scope.Agreements.Count == 0)
            yield return ("The registry holds no agreement of these states.", []);
    }

    private static IEnumerable<(string, object[])> Open(LiveRegistry registry, RegistryFilter filter, string? coded)
    {
        if (coded is null)
            yield break;
        var open = registry.View(FacetKind.Single.Single(kind => kind.Name == coded).With(filter, Narrowing.None)).Agreements.Count;
        if (open > 0)
            yield return (Unsettled[coded], [open]);
    }

    private static IEnumerable<(string, object[])> Undated(LiveRegistry registry, RegistryFilter filter)
    {
        if (filter.SignedFrom is null && filter.Where.FromYear is null)
            yield break;
        var undated = registry.View(filter with { SignedFrom = null, SignedTo = null, Undated = true, Where = filter.Where with { FromYear = null, ToYear = null } }).Agreements.Count;
        if (undated > 0)
            yield return ("{0} agreements in scope are undated and count in no window.", [undated]);
    }
}
