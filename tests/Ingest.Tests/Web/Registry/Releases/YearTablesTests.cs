using Ingest.Model;
using Ingest.Tests.Storage;
using Ingest.Web.Registry.Releases;

namespace Ingest.Tests.Web.Registry.Releases;

public sealed class YearTablesTests : IDisposable
{
    private readonly Records _records = new();

    [Fact]
    public async Task A_pair_has_a_row_for_each_year_in_which_something_stands_between_them()
    {
        _records.Approve(Examples.Agreement("c-1") with { Duration = Examples.Finding("P2Y"), InForce = Examples.Date("2021-06-01") });
        var release = (await _records.FreezeAsync()).Release;
        var rows = _records.Rows(release, "dyad-year");
        rows.Select(row => (row["year"], row["iso3_a"], row["iso3_b"], row["cow_a"], row["cow_b"], row["begun"], row["standing"])).ShouldBe(
        [
            ("2021", "AUT", "SVN", "305", "349", "1", "1"), ("2022", "AUT", "SVN", "305", "349", "0", "1"), ("2023", "AUT", "SVN", "305", "349", "0", "1"),
        ]);
    }

    [Fact]
    public async Task A_plurilateral_agreement_counts_once_for_each_pair_and_is_told_apart()
    {
        _records.Approve(Examples.Agreement("c-1", "NOR", "SWE", "FIN", "NATO") with { Signed = Examples.Date("2025") });
        var release = (await _records.FreezeAsync()).Release;
        var rows = _records.Rows(release, "dyad-year");
        rows.Select(row => row["iso3_a"] + row["iso3_b"]).ShouldBe(["FINNOR", "FINSWE", "NORSWE"]);
        rows.ShouldAllBe(row => row["standing_bilateral"] == "0" && row["standing_plurilateral"] == "1");
        var countries = _records.Rows(release, "country-year");
        countries.Select(row => (row["iso3"], row["partners"])).ShouldBe([("FIN", "3"), ("NOR", "3"), ("SWE", "3")]);
    }

    [Fact]
    public void Germany_has_the_number_of_the_time()
    {
        States.Cow("DEU", 1985).ShouldBe(260);
        States.Cow("DEU", 1990).ShouldBe(255);
        States.Cow("DEU", null).ShouldBe(255);
        States.Cow("YEM", 1989).ShouldBe(678);
        States.Cow("EU", 2020).ShouldBeNull();
    }

    [Fact]
    public void The_states_have_the_numbers_by_which_other_registries_are_imported()
    {
        var map = Ingest.Storage.ImportMap.Load("dcad");
        var wrong = map.Names.Where(name => int.TryParse(name.Key, out _))
            .Where(name => !Enumerable.Range(1945, 80).Any(year => States.Cow(name.Value, year)?.ToString(System.Globalization.CultureInfo.InvariantCulture) == name.Key))
            .Select(name => $"{name.Key} is {name.Value}");
        wrong.ShouldBeEmpty();
    }

    public void Dispose() => _records.Dispose();
}
