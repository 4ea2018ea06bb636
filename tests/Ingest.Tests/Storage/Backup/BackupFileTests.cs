using System.IO.Compression;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Web.Registry.Releases;
using Ingest.Web.Registry.Releases;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Storage;

public sealed class BackupFileTests : IDisposable
{
    private readonly Records _records = new();
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("ingest-backup-").FullName;

    public BackupFileTests()
    {
        _records.Code(Examples.Coding(Examples.Agreement("c-1")));
        _records.Decide(DecisionKind.Approve, "c-1");
    }

    private string File1 => Path.Combine(_elsewhere, "one.zip");

    [Fact]
    public void A_restored_backup_holds_everything_and_proves_whole()
    {
        var receipt = Write();
        (receipt.Originals, receipt.Faults.Count).ShouldBe((1, 0));
        var restored = Restore.From(File1, Path.Combine(_elsewhere, "data"), "anna", _records.Clock);
        Verification.Of(restored).ShouldBeEmpty();
        new EntryStore(restored).Find("EDA-2021-0001").ShouldHoldTheSameAs(_records.Entries.Find("EDA-2021-0001"));
        new AuditStore(restored).Latest(take: 1).Single().Action.ShouldBe("restore");
        Directory.EnumerateFileSystemEntries(Path.Combine(_elsewhere, "data")).Select(Path.GetFileName).ShouldNotContain(".restoring");
    }

    [Fact]
    public async Task A_restored_backup_holds_every_frozen_release_byte_for_byte()
    {
        var frozen = await _records.FreezeAsync();
        var release = Path.Combine("releases", frozen.Release.Version);
        Directory.CreateDirectory(Path.Combine(_records.Shelf().Folder, ".draft-of-the-next"));
        Write().Releases.ShouldBe(1);
        var data = Path.Combine(_elsewhere, "data");
        Verification.Of(Restore.From(File1, data, "anna", _records.Clock)).ShouldBeEmpty();
        ReleaseFiles.Sums(Path.Combine(data, release)).ShouldBe(File.ReadAllText(Path.Combine(_records.Folder, release, ReleaseFiles.Checksums)));
        Directory.GetFileSystemEntries(Path.Combine(data, "releases")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_backup_is_made_while_others_write_and_is_of_one_moment()
    {
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(() =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
                _records.Decide(DecisionKind.Correct, "EDA-2021-0001", decision => decision with { Values = [Examples.Vouched(Field.Place, $"Place {i}")] });
        });
        Write();
        await stop.CancelAsync();
        await writer;
        Verification.Of(Restore.From(File1, Path.Combine(_elsewhere, "data"), "anna", _records.Clock)).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_ever_overwritten()
    {
        Write();
        Should.Throw<IngestException>(Write).Message.ShouldContain("exists already");
        Should.Throw<IngestException>(() => Restore.From(File1, _records.Folder, "anna", _records.Clock)).Message.ShouldContain("holds records already");
    }

    [Fact]
    public void A_damaged_or_cut_backup_is_refused_and_leaves_the_place_empty()
    {
        Write();
        var bytes = File.ReadAllBytes(File1);
        bytes[bytes.AsSpan().IndexOf("mountain training"u8)] ^= 1;
        File.WriteAllBytes(File1, bytes);
        var data = Path.Combine(_elsewhere, "data");
        Should.Throw<IngestException>(() => Restore.From(File1, data, "anna", _records.Clock)).Message.ShouldContain("not a whole backup");
        File.WriteAllBytes(File1, bytes[..(bytes.Length / 2)]);
        Should.Throw<IngestException>(() => Restore.From(File1, data, "anna", _records.Clock)).Message.ShouldContain("not a whole backup");
        Directory.EnumerateFileSystemEntries(data).ShouldBeEmpty();
    }

    [Fact]
    public void A_backup_that_would_write_outside_its_folder_is_refused()
    {
        using (var zip = ZipFile.Open(File1, ZipArchiveMode.Create))
        {
            using (var evil = new StreamWriter(zip.CreateEntry("../evil").Open()))
                evil.Write("x");
            using var manifest = new StreamWriter(zip.CreateEntry("manifest.json").Open());
            manifest.Write("""{"format":1,"at":"2025-01-01T00:00:00Z","chainLine":0,"chainHash":"","members":[{"path":"../evil","bytes":1,"sha256":""}]}""");
        }

        Should.Throw<IngestException>(() => Restore.From(File1, Path.Combine(_elsewhere, "data"), "anna", _records.Clock)).Message.ShouldContain("../evil");
        File.Exists(Path.Combine(_elsewhere, "evil")).ShouldBeFalse();
    }

    [Fact]
    public void A_damaged_original_is_packed_and_reported()
    {
        _records.Keep(Examples.Sha256, [.. Examples.Original, 0]);
        Write().Faults.ShouldHaveSingleItem().What.ShouldContain(Examples.Sha256);
    }

    [Fact]
    public async Task A_damaged_release_is_packed_and_reported()
    {
        var frozen = await _records.FreezeAsync();
        File.AppendAllText(Path.Combine(_records.Shelf().Folder, frozen.Release.Version, "entries.csv"), "one more\n");
        Write().Faults.ShouldHaveSingleItem().What.ShouldContain("releases/1.0.0/entries.csv");
    }

    [Fact]
    public void Old_nights_are_thinned_to_weeks_and_months()
    {
        for (var night = new DateOnly(2024, 1, 1); night <= new DateOnly(2025, 9, 30); night = night.AddDays(1))
            File.WriteAllText(Path.Combine(_elsewhere, $"ingest-{night:yyyy-MM-dd}.zip"), "");
        File.WriteAllText(Path.Combine(_elsewhere, "my own.zip"), "");
        NightlyBackup.Rotate(_elsewhere);
        Directory.EnumerateFiles(_elsewhere).Select(Path.GetFileNameWithoutExtension).OrderDescending().ShouldBe(
        [
            "my own",
            "ingest-2025-09-30", "ingest-2025-09-29", "ingest-2025-09-28", "ingest-2025-09-27", "ingest-2025-09-26", "ingest-2025-09-25",
            "ingest-2025-09-24", "ingest-2025-09-21", "ingest-2025-09-14", "ingest-2025-08-31", "ingest-2025-07-31", "ingest-2025-06-30",
            "ingest-2025-05-31", "ingest-2025-04-30", "ingest-2025-03-31", "ingest-2025-02-28", "ingest-2025-01-31", "ingest-2024-12-31",
            "ingest-2024-11-30", "ingest-2024-10-31",
        ]);
    }

    [Fact]
    public void The_nightly_backup_is_made_once_a_night()
    {
        NightlyBackup.Run(_records.Database, Path.Combine(_elsewhere, "nights"), _records.Clock).ShouldNotBeNull();
        NightlyBackup.Run(_records.Database, Path.Combine(_elsewhere, "nights"), _records.Clock).ShouldBeNull();
    }

    private BackupReceipt Write() => BackupFile.Write(_records.Database, File1, _records.Clock);

    public void Dispose()
    {
        _records.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_elsewhere, recursive: true);
    }
}
