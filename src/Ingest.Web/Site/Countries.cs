using System.Collections.Concurrent;
using System.Globalization;
using Ingest.Web.Registry.Releases;

namespace Ingest.Web.Site;

/// <summary>Names of states in the reader's language, from the system's own tables (ICU/CLDR).</summary>
public static class Countries
{
    private static readonly Dictionary<string, RegionInfo> ByCode = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.ThreeLetterISORegionName.Length == 3)
        .DistinctBy(region => region.ThreeLetterISORegionName)
        .ToDictionary(region => region.ThreeLetterISORegionName);

    private static readonly ConcurrentDictionary<(string Language, string Code), string> Names = new();

    /// <summary>All codes, in order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. ByCode.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The state's name; an organisation's acronym is its own name.</summary>
    public static string Name(string code) => Names.GetOrAdd((CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, code), key =>
        // States that are no more (Yugoslavia) have a name in our own table only.
        !ByCode.TryGetValue(key.Code, out var region) ? States.EnglishName(key.Code)
            // The system names a region in the language of the culture it was made from; only one made by its own code asks the reader's.
            : key.Language == "en" ? region.EnglishName : new RegionInfo(region.TwoLetterISORegionName).DisplayName);
}
