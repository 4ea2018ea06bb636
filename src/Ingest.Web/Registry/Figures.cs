using System.Globalization;
using Ingest.Storage;
using Ingest.Web.Registry.Analysis;

namespace Ingest.Web.Registry;

/// <summary>The briefs' graphs of partnerships by year, types and contents, counted in any view of the registry.</summary>
public static class Figures
{
    private static readonly IReadOnlyList<string> Counted = ["type", "focus", "content"];

    public static IReadOnlyList<Figure> Of(RegistryView view) => view.Once("figures", IReadOnlyList<Figure> () => [Years(view), .. Counted.Select(name => Codes(view, FacetKind.Single.Single(kind => kind.Name == name)))]);

    /// <summary>Every year between the first and the last, those without an agreement too.</summary>
    private static Figure Years(RegistryView view)
    {
        Sides[] series = view.Filter.Sides is { } only ? [only] : [Sides.Bilateral, Sides.Plurilateral];
        var counts = view.Agreements.Where(agreement => agreement.Signed is not null)
            .CountBy(agreement => (agreement.Signed!.Value.Year, agreement.Bilateral ? Sides.Bilateral : agreement.Plurilateral ? Sides.Plurilateral : (Sides?)null)).ToDictionary();
        var years = counts.Keys.Select(key => key.Year).Distinct().ToList();
        return new Figure("years", "year", [.. series.Select(Words.Of)],
        [
            .. (years.Count == 0 ? [] : Enumerable.Range(years.Min(), years.Max() - years.Min() + 1)).Select(year => new FigureRow(
                year.ToString(CultureInfo.InvariantCulture),
                [.. series.Select(sides => (counts.GetValueOrDefault((year, sides)), view.Filter with { Page = 1, Sides = sides, Where = view.Filter.Where with { FromYear = year, ToYear = year } }))])),
        ]);
    }

    private static Figure Codes(RegistryView view, FacetKind kind) => new(kind.Name, kind.Name, [Figure.Undivided],
    [
        .. view.Agreements.SelectMany(agreement => kind.Of(agreement).Distinct()).CountBy(code => code)
            .OrderBy(pair => pair.Key == Narrowing.None).ThenByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new FigureRow(pair.Key, [(pair.Value, kind.With(view.Filter, pair.Key) with { Page = 1 })])),
    ]);
}
