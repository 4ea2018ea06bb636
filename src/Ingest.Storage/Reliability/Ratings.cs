using Ingest.Model;

namespace Ingest.Storage;

/// <summary>What each coder said of each unit in one question; null where a coder did not answer it.</summary>
/// <param name="Values">One row a unit, one column a coder.</param>
internal sealed record Ratings(string CodebookVersion, Field Field, string? Label, IReadOnlyList<string> Coders, IReadOnlyList<IReadOnlyList<string?>> Values)
{
    /// <summary>What <see cref="Values"/> says of a label that was given.</summary>
    public const string Given = "given";

    /// <summary>One row for each two coders who coded a unit in common, and one for all where there are more than two.</summary>
    public IEnumerable<ReliabilityRow> Rows()
    {
        var pairs = from a in Enumerable.Range(0, Coders.Count) from b in Enumerable.Range(a + 1, Coders.Count - a - 1) select new[] { a, b };
        var sets = Coders.Count > 2 ? pairs.Append([.. Enumerable.Range(0, Coders.Count)]) : pairs;
        return sets.Select(Row).OfType<ReliabilityRow>();
    }

    private ReliabilityRow? Row(int[] coders)
    {
        var units = Values.Select(unit => coders.Select(coder => unit[coder]).OfType<string>().ToList()).Where(unit => unit.Count >= 2).ToList();
        if (units.Count == 0)
            return null;
        var all = units.SelectMany(unit => unit).CountBy(code => code).ToDictionary();
        var often = Label is null ? all.Values.Max() : all.GetValueOrDefault(Given);
        List<(string, string)> twos =
            [.. units.SelectMany(unit => from i in Enumerable.Range(0, unit.Count) from j in Enumerable.Range(i + 1, unit.Count - i - 1) select (unit[i], unit[j]))];
        return new ReliabilityRow(
            CodebookVersion,
            Field,
            Label,
            [.. coders.Select(coder => Coders[coder])],
            units.Count,
            (double)often / all.Values.Sum(),
            Kappa.Percent(twos)!.Value,
            coders.Length == 2 ? Kappa.Cohen(twos) : null,
            Alpha.Nominal(units));
    }
}
