using Ingest.Web.Registry.Analysis;
using Ingest.Web.Registry.Releases;

namespace Ingest.Web.Registry.Api;

/// <summary>What the Registry holds of one party.</summary>
/// <param name="Code">ISO 3166-1 alpha-3, or an organisation's acronym.</param>
/// <param name="Name">In English.</param>
/// <param name="Cow">Correlates of War number today; left out where there is none.</param>
/// <param name="Entries">Its agreements.</param>
/// <param name="Bilateral">Those with exactly two parties.</param>
/// <param name="Plurilateral">Those with more.</param>
/// <param name="Partners">Other parties of its agreements, each once.</param>
/// <param name="FirstYear">Year of its first signature.</param>
/// <param name="LastYear">Year of its last.</param>
public sealed record CountryCount(string Code, string Name, int? Cow, int Entries, int Bilateral, int Plurilateral, int Partners, int? FirstYear, int? LastYear)
{
    /// <summary>By code.</summary>
    public static IReadOnlyList<CountryCount> Of(RegistryView view) =>
    [
        .. view.Agreements.SelectMany(agreement => agreement.Parties.Select(party => (party, agreement)))
            .GroupBy(pair => pair.party, pair => pair.agreement).OrderBy(party => party.Key, StringComparer.Ordinal)
            .Select(party => Of(party.Key, [.. party])),
    ];

    private static CountryCount Of(string code, IReadOnlyList<Agreement> agreements)
    {
        var years = agreements.Select(agreement => agreement.Signed?.Year).OfType<int>().ToList();
        return new CountryCount(
            code, States.EnglishName(code), States.Cow(code, null), agreements.Count,
            agreements.Count(agreement => agreement.Bilateral), agreements.Count(agreement => agreement.Parties.Count > 2),
            agreements.SelectMany(agreement => agreement.Parties).Distinct().Count() - 1,
            years.Count > 0 ? years.Min() : null, years.Count > 0 ? years.Max() : null);
    }
}
