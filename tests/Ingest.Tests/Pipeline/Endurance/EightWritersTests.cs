using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Dapper;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Xunit.Abstractions;

namespace Ingest.Tests.Pipeline.Endurance;

/// <summary>The ledger from all sides at once. INGEST_TEST_SECONDS=120 runs the whole of it.</summary>
[Collection(AloneCollection.Name)]
public sealed class EightWritersTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Eight_writers_a_long_reader_and_a_backup_never_lock_one_another_out()
    {
        using var desk = new Desk();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(Measure.Seconds));
        var waits = new ConcurrentBag<double>();
        var backups = 0;
        var writers = Enumerable.Range(0, 8).Select(writer => Task.Run(() =>
        {
            // Each with a database of its own, as eight processes have.
            var ledger = new DropLedger(Database.Open(desk.Place.Folder.Root, TimeProvider.System), TimeProvider.System);
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                var watch = Stopwatch.StartNew();
                var drop = ledger.See(new Arrival($"/{writer}/{i}", Via.Run, i), "me", _ => true);
                ledger.Begin(drop.Id, "me");
                ledger.End(drop.Id, new Ending(Outcome.NoneFound));
                waits.Add(watch.Elapsed.TotalMilliseconds / 3);
            }
        }));
        var reader = Task.Run(() => desk.Place.Records.Read(connection =>
        {
            var first = connection.ExecuteScalar<long>("SELECT count(*) FROM drops");
            while (!stop.IsCancellationRequested)
            {
                connection.ExecuteScalar<long>("SELECT count(*) FROM drops").ShouldBe(first, "a reader sees one moment");
                Thread.Sleep(20);
            }

            return true;
        }));
        var backup = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
                BackupFile.Write(desk.Place.Records, desk.Folder[$"backup-{backups++}.zip"], TimeProvider.System);
        });
        await Task.WhenAll([.. writers, reader, backup]);

        var sorted = waits.Order().ToList();
        desk.Place.Ledger.Balance().Balance.ShouldBeTrue();
        desk.Place.Ledger.Balance()[Outcome.NoneFound].ShouldBe(sorted.Count);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Measure.Seconds} s: {sorted.Count * 3} writes, {sorted.Count * 3 / Measure.Seconds}/s, median {sorted[sorted.Count / 2]:0.0} ms, 99th {sorted[sorted.Count * 99 / 100]:0} ms, worst {sorted[^1]:0} ms; {backups} backups; no writer was turned away"));
    }
}
