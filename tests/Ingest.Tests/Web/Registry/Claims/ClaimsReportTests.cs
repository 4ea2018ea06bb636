using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Storage;
using Ingest.Web.Registry;
using Ingest.Web.Registry.Claims;

namespace Ingest.Tests.Web.Registry.Claims;

public sealed class ClaimsReportTests : IDisposable
{
    private readonly Records _records = new();
    private readonly LiveRegistry _registry;

    public ClaimsReportTests() => _registry = new LiveRegistry(_records.Entries, _records.Clock);

    [Fact]
    public void Every_one_of_the_twenty_gets_an_answer_even_of_an_empty_registry()
    {
        var report = new ClaimsReport(_registry, new ClaimStore(_records.Database)).Known();
        report.Select(claim => claim.Question.Id).ShouldBe(Enumerable.Range(1, 20).Select(number => $"Q{number:00}"));
        report.ShouldAllBe(claim => claim.Answer.Held.Length > 0 && claim.Answer.Counts.Count > 0);
    }

    [Fact]
    public void Every_count_is_what_its_query_lists()
    {
        MadeEntries.Import(_records, 300);
        var counted = 0;
        foreach (var (question, answer, _) in new ClaimsReport(_registry, new ClaimStore(_records.Database)).Known().Where(claim => claim.Question.Id is "Q01" or "Q03" or "Q05" or "Q06" or "Q07" or "Q13" or "Q15"))
        {
            foreach (var count in answer.Counts.Where(count => !count.Leads.Pairs))
            {
                count.Value.ShouldBe(_records.Entries.Count(count.Leads.Query), $"{question.Id} {count.Way}");
                counted++;
            }
        }

        counted.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void A_figure_met_exactly_agrees_and_one_met_by_bilateral_ones_alone_agrees_otherwise()
    {
        MadeEntries.Import(_records, 300);
        var two = new RegistryFilter { Where = new Narrowing { FromYear = 2020, ToYear = 2020 } };
        var (all, bilateral) = (_records.Entries.Count(two.Query), _records.Entries.Count(two.Query with { Sides = Sides.Bilateral }));
        all.ShouldNotBe(bilateral);

        ClaimReading.Answer(_registry, $"In 2020, {all} pacts were signed.", $"{all}").Verdict.ShouldBe(ClaimVerdict.Agrees);
        ClaimReading.Answer(_registry, $"In 2020, {bilateral} pacts were signed.", $"{bilateral}").Verdict.ShouldBe(ClaimVerdict.AgreesOtherwise);
        ClaimReading.Answer(_registry, "In 2020, 999 pacts were signed.", "999").Verdict.ShouldBe(ClaimVerdict.Differs);
    }

    [Fact]
    public void What_differs_says_whence_its_records_come_how_far_they_reach_and_what_could_not_be_counted()
    {
        MadeEntries.Import(_records, 300);
        var report = new ClaimsReport(_registry, new ClaimStore(_records.Database)).Known().ToDictionary(claim => claim.Question.Id, claim => claim.Answer);
        foreach (var answer in report.Values.Where(answer => answer.Verdict != ClaimVerdict.Agrees))
            answer.Whys.ShouldNotBeEmpty();
        var (text, values) = report["Q12"].Whys[0];
        text.ShouldContain("brought");
        var ukrainian = new EntryQuery { Where = new Narrowing { Parties = ["UKR"] }, AnyOf = CountryGroups.Eu };
        values[..2].ShouldBe([_records.Entries.Count(ukrainian), _records.Entries.Count(report["Q12"].Counts[0].Leads.Query)]);
        report["Q12"].Whys.ShouldContain(why => why.Text.Contains("no settled focus", StringComparison.Ordinal));
        report["Q05"].Whys.ShouldContain(why => why.Text.Contains("undated", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nine such agreements were signed in 2020.", "Nine", "?year=2020")]
    [InlineData("They signed 12 bilateral pacts since 2019.", "12", "?from=2019&sides=bilateral")]
    [InlineData("Of these, 14 in 2021 and 7 in 2022 remain.", "7 in 2022", "?year=2022")]
    [InlineData("Between 2015 and 2018 they concluded over 30 pacts.", "over 30", "?from=2015&to=2018")]
    public void A_sentence_is_read_as_the_years_it_counts(string statement, string value, string address) =>
        ClaimReading.Answer(_registry, statement, value).Counts[0].Leads.ToString().ShouldBe(address);

    [Theory]
    [InlineData("Half of the pacts have lapsed.", "Half")]
    [InlineData("That is 40 per cent of the pacts of 2020.", "40 per cent")]
    [InlineData("Nine of the pacts have no such clause.", "Nine")]
    public void What_cannot_be_counted_is_not_compared(string statement, string value) =>
        ClaimReading.Answer(_registry, statement, value).Verdict.ShouldBe(ClaimVerdict.NotComparable);

    [Fact]
    public void A_number_a_held_document_states_stands_in_the_report_with_its_sentence()
    {
        _records.Code(Examples.Coding(Examples.Agreement()));
        var (stated, answer) = new ClaimsReport(_registry, new ClaimStore(_records.Database)).Others().ShouldHaveSingleItem();
        stated.Claim.Statement.ShouldBe("Nine such agreements were signed in 2020.");
        answer.Verdict.ShouldBe(ClaimVerdict.Differs);
        answer.Held.ShouldBe("0");
    }

    public void Dispose() => _records.Dispose();
}
