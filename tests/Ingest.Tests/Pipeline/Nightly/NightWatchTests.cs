using System.Globalization;
using Dapper;
using Ingest.Model;
using Ingest.Pipeline.Nightly;
using Ingest.Storage;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Pipeline.Nightly;

/// <summary>A clock moved by hand drives the nightly run through the days on which it goes wrong elsewhere.</summary>
public sealed class NightWatchTests : IDisposable
{
    private readonly HandClock _clock = new(Time("2025-03-28T12:00Z"));
    private readonly Desk _desk;

    public NightWatchTests() => _desk = new Desk(clock: _clock, nightly: new NightOptions { Cron = "30 2 * * *", FreeMegabytes = int.MaxValue });

    [ToolFact("pdftotext")]
    public async Task Through_both_clock_changes_every_night_runs_once()
    {
        (await LookEveryTwentyMinutesAsync("2025-04-01T12:00Z")).ShouldBe(
            [Time("2025-03-29T01:30Z"), Time("2025-03-30T01:30Z"), Time("2025-03-31T00:30Z"), Time("2025-04-01T00:30Z")]);
        _clock.Set(Time("2025-10-24T12:00Z"));
        await _desk.Place.NightWatch.LookAsync();
        (await LookEveryTwentyMinutesAsync("2025-10-28T12:00Z")).ShouldBe(
            [Time("2025-10-25T00:30Z"), Time("2025-10-26T00:30Z"), Time("2025-10-27T01:30Z"), Time("2025-10-28T01:30Z")]);
    }

    [ToolFact("pdftotext")]
    public async Task Missed_nights_are_caught_up_by_one_run_and_a_restart_runs_nothing_again()
    {
        await _desk.Place.NightWatch.LookAsync();
        _clock.Set(Time("2025-04-03T10:00Z"));
        (await _desk.Place.NightWatch.LookAsync()).ShouldBe(Time("2025-04-03T00:30Z"));
        (await _desk.Place.NightWatch.LookAsync()).ShouldBeNull();
        _desk.Place.Nights.List().Count.ShouldBe(2);
    }

    [Fact]
    public void While_one_night_runs_no_other_begins_and_one_left_by_a_dead_process_does_not_stand_in_the_way()
    {
        var nights = _desk.Place.Nights;
        nights.Begin(Time("2025-04-01T00:30Z"), "other", _ => true).ShouldBeTrue();
        nights.Begin(Time("2025-04-02T00:30Z"), "me", _ => true).ShouldBeFalse();
        nights.Begin(Time("2025-04-02T00:30Z"), "me", _ => false).ShouldBeTrue();
        nights.End(Time("2025-04-02T00:30Z"), true, "well");
        nights.Begin(Time("2025-04-02T00:30Z"), "me", _ => false).ShouldBeFalse("one run for one moment");
        nights.List().Select(night => night.Well).ShouldBe([true, false]);
    }

    [ToolFact("pdftotext")]
    public async Task A_night_verifies_backs_up_and_tells_a_person_what_it_found()
    {
        using var desk = new Desk(nightly: new NightOptions { FreeMegabytes = 1 });
        await desk.RunAsync(desk.Copy("in/treaty.pdf"), desk.Folder.Write("in/bad.pdf", "not a PDF"));
        (await desk.Place.NightWatch.RunNowAsync()).ShouldBeTrue();
        var night = desk.Place.Nights.List()[0];
        night.Well.ShouldBe(true, night.Report);
        night.Report.ShouldContain("2 drops seen");
        night.Report.ShouldContain("bad.pdf is in quarantine");
        Directory.EnumerateFiles(desk.Place.Folder.Backups, "*.zip").Count().ShouldBe(1);
        File.ReadAllText(Directory.EnumerateFiles(desk.Place.Folder.Reports).Single()).ShouldBe(night.Report);
    }

    [ToolFact("pdftotext")]
    public async Task A_lost_row_is_an_alarm_in_the_morning()
    {
        using var desk = new Desk(nightly: new NightOptions { FreeMegabytes = int.MaxValue });
        desk.Place.Ledger.See(new Arrival("/x", Via.Run), "me", _ => true);
        desk.Place.Records.Write(connection => connection.Execute("DELETE FROM drops"));
        await desk.Place.NightWatch.RunNowAsync();
        desk.Place.Nights.List()[0].Well.ShouldBe(false);
        desk.Place.Nights.List()[0].Report.ShouldContain("do not balance");
    }

    [ToolFact("pdftotext")]
    public async Task Documents_coded_by_an_older_codebook_are_read_again_once_and_decided_ones_keep_what_was_decided()
    {
        using var desk = new Desk(nightly: new NightOptions { FreeMegabytes = 1 });
        await desk.RunAsync(desk.Copy("in/treaty.pdf"));
        desk.Place.Records.Write(connection => connection.Execute("UPDATE codings SET codebook_hash = 'older'; UPDATE documents SET engine = 'older'"));
        await desk.Place.NightWatch.RunNowAsync();
        desk.Place.Nights.List()[0].Report.ShouldContain("1 documents read again");
        await Task.Delay(20);
        await desk.Place.NightWatch.RunNowAsync();
        desk.Place.Nights.List()[0].Report.ShouldContain("0 documents read again");
        new CandidateStore(desk.Place.Records).List(new CandidateQuery()).Count.ShouldBe(1);
    }

    public void Dispose() => _desk.Dispose();

    private async Task<List<DateTimeOffset>> LookEveryTwentyMinutesAsync(string until)
    {
        var answered = new List<DateTimeOffset>();
        while (_clock.GetUtcNow() < Time(until))
        {
            if (await _desk.Place.NightWatch.LookAsync() is { } due)
                answered.Add(due);
            _clock.Move(20 * 60);
        }

        return answered;
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
