using Ingest.Model;
using Ingest.Storage;
using static Ingest.Tests.Storage.Examples;

namespace Ingest.Tests.Storage.Entries;

public sealed class EntryStoreTests : IDisposable
{
    private readonly Records _records = new();

    [Theory]
    [InlineData("2021-03-03", 0)]
    [InlineData("2021-03-04", 1)]
    [InlineData("2026-03-03", 1)]
    [InlineData("2026-03-04", 0)]
    public void A_list_as_of_a_day_shows_what_stood_on_it(string day, int found)
    {
        Approve(Agreement(), Vouched(Field.Duration, "P5Y"));
        _records.Entries.Count(new EntryQuery { StandingOn = Day(day) }).ShouldBe(found);
    }

    [Fact]
    public void A_term_that_renews_itself_does_not_end()
    {
        Approve(Agreement(), Vouched(Field.Duration, "P5Y"), Vouched(Field.Clause, "renewal"));
        var listed = _records.Entries.Listed(new EntryQuery { StandingOn = Day("2040-01-01") }).ShouldHaveSingleItem();
        listed.Standing.ShouldBe(new Standing(Day("2021-03-04"), Day("2026-03-03"), true));
    }

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31", 1)]
    [InlineData("2024", "2024-02-24", null, 0)]
    [InlineData("2024-02", "2024-02-01", "2024-02-28", 0)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", 1)]
    [InlineData("2024-02-24", "2024-02-24", "2024-02-24", 1)]
    public void A_date_known_to_the_year_lies_in_a_window_only_where_all_its_days_do(string signed, string from, string? to, int found)
    {
        Approve(Agreement(), Vouched(Field.Signed, signed));
        _records.Entries.Count(new EntryQuery { SignedFrom = Day(from), SignedTo = to is null ? null : Day(to) }).ShouldBe(found);
    }

    [Fact]
    public void Parties_known_through_a_group_alone_can_be_left_out()
    {
        var nordic = Agreement("c-1", "DNK", "SWE") with
        {
            Parties = [Finding("DNK"), Finding("SWE"), .. new[] { "FIN", "NOR" }.Select(code => new Finding<string>(code, 0.5, [Proof("the Nordic countries")]) { Inferred = true })],
        };
        Approve(nordic);

        var listed = _records.Entries.Listed(new EntryQuery()).ShouldHaveSingleItem();
        listed.Parties.ShouldBe(["DNK", "FIN", "NOR", "SWE"]);
        listed.Inferred.ShouldBe(["FIN", "NOR"]);
        Count(new EntryQuery { Where = new() { Parties = ["FIN"] } }, new EntryQuery { Where = new() { Parties = ["FIN"] }, NamedOnly = true }).ShouldBe((1, 0));
        Count(new EntryQuery { Sides = Sides.Plurilateral }, new EntryQuery { Sides = Sides.Bilateral, NamedOnly = true }).ShouldBe((1, 1));
        Count(new EntryQuery { TwoOf = ["FIN", "NOR", "POL"] }, new EntryQuery { TwoOf = ["FIN", "NOR", "POL"], NamedOnly = true }).ShouldBe((1, 0));
    }

    [Fact]
    public void What_has_no_value_can_be_asked_for()
    {
        Approve(Agreement());
        Count(new EntryQuery { Where = new() { Focus = Narrowing.None } }, new EntryQuery { Where = new() { Type = Narrowing.None } }).ShouldBe((1, 0));
        Count(new EntryQuery { Where = new() { Content = Narrowing.None } }, new EntryQuery { Undated = true }).ShouldBe((0, 0));
        Count(new EntryQuery { Force = Force.Binding }, new EntryQuery { Force = Force.Unsettled }).ShouldBe((1, 0));
    }

    [Fact]
    public void Only_what_changed_since_is_read_again()
    {
        Approve(Agreement());
        var (line, all) = _records.Entries.Since(0);
        var id = all.ShouldHaveSingleItem().Id;
        _records.Entries.Since(line).Changed.ShouldBeEmpty();

        _records.Decide(DecisionKind.Correct, id, decision => decision with { Values = [Vouched(Field.Place, "Kranj")] });
        var (next, changed) = _records.Entries.Since(line);
        next.ShouldBeGreaterThan(line);
        changed.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    public void Dispose() => _records.Dispose();

    private (int One, int Other) Count(EntryQuery one, EntryQuery other) => (_records.Entries.Count(one), _records.Entries.Count(other));

    private void Approve(Candidate candidate, params RecordedValue[] values)
    {
        _records.Code(Coding(candidate));
        _records.Decide(DecisionKind.Approve, candidate.Id, decision => decision with { Values = values });
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
