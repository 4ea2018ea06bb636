using Ingest.Storage;

namespace Ingest.Tests.Storage;

/// <summary>The coefficients against worked examples of the literature.</summary>
public sealed class ReliabilityTests
{
    /// <summary>Fleiss, Levin and Paik, "Statistical Methods for Rates and Proportions", 3rd ed. 2003, table 18.1: 100 subjects, .89 observed, .66 expected.</summary>
    [Fact]
    public void Kappa_of_Fleiss_Levin_and_Paik()
    {
        var units = Table(["psychotic", "neurotic", "organic"], [[75, 1, 4], [5, 4, 1], [0, 0, 10]]);
        Kappa.Percent(units)!.Value.ShouldBe(0.89, 1e-12);
        Kappa.Cohen(units)!.Value.ShouldBe(0.6765, 0.00005);
    }

    /// <summary>Viera and Garrett, "Understanding Interobserver Agreement", Family Medicine 37(5), 2005: 100 units, .85 observed, .65 expected.</summary>
    [Fact]
    public void Kappa_of_Viera_and_Garrett() =>
        Kappa.Cohen(Table(["yes", "no"], [[15, 5], [10, 70]]))!.Value.ShouldBe(0.5714, 0.00005);

    /// <summary>Krippendorff 2011, example B: ten binary units, two observers; he gives 0.095.</summary>
    [Fact]
    public void Alpha_of_binary_data() => Computed("0100000010", "1110010000").ShouldBe(0.0952, 0.00005);

    /// <summary>Krippendorff 2011, example C: twelve units, five categories, two observers; he gives 0.692.</summary>
    [Fact]
    public void Alpha_of_nominal_data() => Computed("aabbdcccedda", "babbbccceddd").ShouldBe(0.6920, 0.00005);

    /// <summary>Krippendorff 2011, example D: four observers, values missing; he gives 0.743.</summary>
    [Fact]
    public void Alpha_of_many_observers_with_missing_values() =>
        Computed("123321412...", "1233224125.3", ".3332342251.", "12332441251.").ShouldBe(0.7434, 0.00005);

    /// <summary>The example of the reference implementation (pypi.org/project/krippendorff): it prints 0.691358.</summary>
    [Fact]
    public void Alpha_of_the_reference_implementations_example() =>
        Computed(".....34121133.3", "1.213343.......", "..21344.21133.4").ShouldBe(0.6914, 0.00005);

    [Fact]
    public void One_code_throughout_leaves_nothing_for_chance_to_explain()
    {
        Kappa.Cohen([("a", "a"), ("a", "a")]).ShouldBeNull();
        Alpha.Nominal([["a", "a"], ["a", "a"]]).ShouldBeNull();
        Kappa.Percent([]).ShouldBeNull();
        Alpha.Nominal([["a", null]]).ShouldBeNull();
    }

    private static double Computed(params string[] coders)
    {
        coders.ShouldAllBe(coder => coder.Length == coders[0].Length);
        return Alpha.Nominal(Enumerable.Range(0, coders[0].Length)
            .Select(unit => (IReadOnlyList<string?>)[.. coders.Select(coder => coder[unit] == '.' ? null : coder[unit].ToString())]))!.Value;
    }

    private static List<(string, string)> Table(string[] codes, int[][] counts) =>
    [
        .. from a in Enumerable.Range(0, codes.Length) from b in Enumerable.Range(0, codes.Length) from _ in Enumerable.Range(0, counts[a][b]) select (codes[a], codes[b]),
    ];
}
