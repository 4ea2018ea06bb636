using System.Globalization;
using Ingest.Model;
using Ingest.Pipeline.Nightly;

namespace Ingest.Tests.Pipeline.Nightly;

public sealed class NightScheduleTests
{
    [Theory]
    // The clocks of Brussels jump from 02:00 to 03:00 on 30 March 2025, and go back from 03:00 to 02:00 on 26 October 2025.
    [InlineData("30 2 * * *", "2025-03-29T12:00Z", "2025-03-30T01:30Z", "a moment that the clocks skip comes as much later as they jump")]
    [InlineData("30 2 * * *", "2025-03-30T12:00Z", "2025-03-31T00:30Z", "and the next night it comes as ever")]
    [InlineData("30 2 * * *", "2025-10-25T12:00Z", "2025-10-26T00:30Z", "a moment that the clocks repeat comes the first time")]
    [InlineData("30 2 * * *", "2025-10-26T00:30Z", "2025-10-27T01:30Z", "and not a second time")]
    [InlineData("0 4 * * *", "2025-03-29T12:00Z", "2025-03-30T02:00Z", "four in the morning is four in the morning in summer")]
    [InlineData("0 4 * * *", "2025-10-26T00:00Z", "2025-10-26T03:00Z", "and in winter")]
    [InlineData("0 0 4 ? * MON", "2025-10-22T00:00Z", "2025-10-27T03:00Z", "seconds first is understood too")]
    public void The_next_night_comes_when_the_wall_clock_says(string cron, string after, string next, string because) =>
        Schedule(cron).After(Time(after)).ShouldBe(Time(next), because);

    [Fact]
    public void A_whole_year_has_one_night_for_each_day()
    {
        var schedule = Schedule("30 2 * * *");
        var nights = new List<DateTimeOffset>();
        for (var next = schedule.After(Time("2024-12-31T12:00Z")); next < Time("2025-12-31T12:00Z"); next = schedule.After(next!.Value))
            nights.Add(next!.Value);
        nights.Count.ShouldBe(365);
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");
        nights.Select(night => TimeZoneInfo.ConvertTime(night, zone).Date).Distinct().Count().ShouldBe(365);
    }

    [Fact]
    public void Of_several_missed_nights_the_last_is_caught_up()
    {
        var schedule = Schedule("0 4 * * *");
        schedule.Due(Time("2025-06-01T02:00Z"), Time("2025-06-05T10:00Z")).ShouldBe(Time("2025-06-05T02:00Z"));
        schedule.Due(Time("2025-06-05T02:00Z"), Time("2025-06-05T10:00Z")).ShouldBeNull();
    }

    [Theory]
    [InlineData("every night", "Europe/Brussels")]
    [InlineData("0 4 * * *", "Europe/Atlantis")]
    public void What_is_no_schedule_is_refused_with_the_remedy(string cron, string zone) =>
        Should.Throw<IngestException>(() => new NightSchedule(new NightOptions { Cron = cron, TimeZone = zone })).Remedy.ShouldContain("Nightly:");

    private static NightSchedule Schedule(string cron) => new(new NightOptions { Cron = cron });

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
