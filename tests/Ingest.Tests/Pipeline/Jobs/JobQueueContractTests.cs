using System.Collections.Concurrent;
using System.Diagnostics;
using Ingest.Model;
using Ingest.Pipeline.Jobs;
using Ingest.Pipeline.Nightly;
using Ingest.Tests.Ground;
using Ingest.Tests.Pipeline.Endurance;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace Ingest.Tests.Pipeline.Jobs;

/// <summary>What every job engine this was built with must do alike.</summary>
public sealed class JobQueueContractTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int Many = Measure.Files;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TempFolder _folder = new();
    private readonly ConcurrentQueue<long> _read = new();

    public static TheoryData<string> Engines => [.. JobQueues.Built.Select(engine => engine.Library)];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_is_added_is_read_and_two_of_one_drop_are_one(string engine)
    {
        await using var queue = await OpenAsync(engine);
        await queue.AddAsync(Drop(1));
        await queue.AddAsync(Drop(2));
        await queue.AddAsync(Drop(2));
        await queue.KeepAsync(true);
        await UntilAsync(() => _read.Contains(1) && _read.Contains(2));
        await queue.AddAsync(Drop(3));
        await UntilAsync(() => _read.Contains(3));
        _read.Order().ShouldBe([1, 2, 3]);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Of_many_each_is_read(string engine)
    {
        await using var queue = await OpenAsync(engine);
        var clock = Stopwatch.StartNew();
        foreach (var id in Enumerable.Range(1, Many))
            await queue.AddAsync(Drop(id));
        var added = clock.Elapsed;
        await queue.KeepAsync(true);
        await UntilAsync(() => _read.Count >= Many);
        _read.Distinct().Count().ShouldBe(Many);
        output.WriteLine($"{engine}: {Many} jobs, added at {Many / added.TotalSeconds:0} a second, run at {Many / (clock.Elapsed - added).TotalSeconds:0} a second");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Nothing_is_read_before_its_moment_and_the_moment_can_be_moved(string engine)
    {
        await using var queue = await OpenAsync(engine);
        await queue.KeepAsync(true);
        await queue.AddAsync(Drop(1) with { NotBefore = DateTimeOffset.UtcNow.AddHours(1) });
        await queue.AddAsync(Drop(2));
        await UntilAsync(() => _read.Contains(2));
        _read.ShouldBe([2]);
        await queue.AddAsync(Drop(1));
        await UntilAsync(() => _read.Contains(1));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Standing_by_begins_nothing_and_going_on_begins_what_waited(string engine)
    {
        await using var queue = await OpenAsync(engine);
        await queue.KeepAsync(true);
        await queue.AddAsync(Drop(1));
        await UntilAsync(() => _read.Contains(1));
        await queue.KeepAsync(false);
        await queue.AddAsync(Drop(2));
        _read.ShouldBe([1]);
        await queue.KeepAsync(true);
        await UntilAsync(() => _read.Contains(2));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_was_forgotten_is_not_read_also_after_a_restart(string engine)
    {
        await using (var before = await OpenAsync(engine))
        {
            foreach (var id in Enumerable.Range(1, 20))
                await before.AddAsync(Drop(id));
            await before.AddAsync(Drop(21) with { NotBefore = DateTimeOffset.UtcNow.AddSeconds(1) });
        }

        await using var queue = await OpenAsync(engine);
        await queue.ClearAsync();
        await queue.AddAsync(Drop(22));
        await queue.KeepAsync(true);
        await UntilAsync(() => _read.Contains(22));
        _read.ShouldBe([22]);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_reading_that_fails_stops_no_other(string engine)
    {
        await using var queue = await OpenAsync(engine, id => id == 1 ? throw new InvalidOperationException("made to fail") : Task.CompletedTask);
        await queue.AddAsync(Drop(1));
        await queue.KeepAsync(true);
        await UntilAsync(() => _read.Contains(1));
        await queue.AddAsync(Drop(2));
        await UntilAsync(() => _read.Contains(2));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_damaged_file_is_begun_anew(string engine)
    {
        foreach (var name in (string[])["jobs.db", "jobs.hangfire.db"])
            _folder.Write(name, new string('?', 10_000));
        await using var queue = await OpenAsync(engine);
        await queue.AddAsync(Drop(1));
        await queue.KeepAsync(true);
        await UntilAsync(() => _read.Contains(1));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_night_that_is_due_runs_once_and_also_while_the_queue_stands_still(string engine)
    {
        var clock = new HandClock(DateTimeOffset.UnixEpoch);
        using var desk = new Desk(clock: clock, nightly: new NightOptions { FreeMegabytes = int.MaxValue });
        await desk.Place.NightWatch.LookAsync();
        var before = Ended();
        clock.Set(DateTimeOffset.UnixEpoch.AddDays(3));
        await using (var queue = await OpenAsync(engine))
        {
            using var stop = new CancellationTokenSource();
            var nights = queue.KeepNightsAsync(desk.Place.NightWatch, stop.Token);
            await UntilAsync(() => Ended() > before);
            await stop.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(nights);
        }

        (await desk.Place.NightWatch.LookAsync()).ShouldBeNull();
        Ended().ShouldBe(before + 1);

        int Ended() => desk.Place.Nights.List().Count(night => night.Ended is not null);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private Task<IJobQueue> OpenAsync(string engine, Func<long, Task>? work = null) => JobQueues.Built.Single(built => built.Library == engine).OpenAsync(
        _folder["jobs.db"], 2, async id =>
        {
            _read.Enqueue(id);
            await (work?.Invoke(id) ?? Task.CompletedTask);
        }, TimeProvider.System, NullLoggerFactory.Instance);

    private static Drop Drop(long id) => new() { Id = id, Path = $"/in/{id}.pdf", Name = $"{id}.pdf", Via = Via.Run, Seen = DateTimeOffset.UnixEpoch, Outcome = Outcome.Waiting };

    private static async Task UntilAsync(Func<bool> done)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!done())
            await Task.Delay(20, limit.Token);
    }
}
