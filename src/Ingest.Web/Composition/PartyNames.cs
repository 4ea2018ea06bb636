using System.Globalization;

namespace Ingest.Web.Composition;

/// <summary>The codes of states by the names other registries give them, in English, from the system's own tables (ICU/CLDR).</summary>
public static class PartyNames
{
    private static readonly Dictionary<string, string> ByName = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.ThreeLetterISORegionName.Length == 3)
        .DistinctBy(region => region.ThreeLetterISORegionName)
        .DistinctBy(region => Plain(region.EnglishName))
        .ToDictionary(region => Plain(region.EnglishName), region => region.ThreeLetterISORegionName);

    /// <summary>ISO 3166-1 alpha-3; null where the name is not known.</summary>
    public static string? Resolve(string name) => ByName.GetValueOrDefault(Plain(name));

    /// <summary>Letters only, without accents and case: "St. Lucia" is "ST LUCIA", "Côte d’Ivoire" is "COTE D'IVOIRE".</summary>
    private static string Plain(string name) => string.Concat(name.Normalize(System.Text.NormalizationForm.FormD).Where(char.IsAsciiLetter)).ToUpperInvariant();
}
