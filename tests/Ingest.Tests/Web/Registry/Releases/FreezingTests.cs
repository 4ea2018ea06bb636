using System.Diagnostics;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Ingest.Tests.Storage;
using Ingest.Web.Composition;
using Ingest.Web.Registry.Releases;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Web.Registry.Releases;

public sealed class FreezingTests : IDisposable
{
    private readonly Records _records = new();
    private readonly TempFolder _out = new();

    [Fact]
    public async Task Two_releases_from_the_same_registry_have_equal_checksums()
    {
        _records.Approve(Examples.Agreement("c-1"), Examples.Agreement("c-2", "NOR", "SWE", "FIN"));
        var first = await _records.FreezeAsync(new FreezeRequest(Out: OutFolder.At(_out["a"])));
        var second = await _records.FreezeAsync(new FreezeRequest(Out: OutFolder.At(_out["b"])));
        (first.New, second.New).ShouldBe((true, false));
        second.Release.Version.ShouldBe(first.Release.Version);
        File.ReadAllText(_out["b", "SHA256SUMS"]).ShouldBe(File.ReadAllText(_out["a", "SHA256SUMS"]));
        ReleaseFiles.Sums(_out["b"]).ShouldBe(File.ReadAllText(_out["a", "SHA256SUMS"]));
        // On another shelf, by another run, from a copy of the database.
        using var elsewhere = new TempFolder();
        File.Copy(_records.Database.File, elsewhere["ingest.db"]);
        if (File.Exists(_records.Database.File + "-wal"))
            File.Copy(_records.Database.File + "-wal", elsewhere["ingest.db-wal"]);
        var copy = await ReleaseParts.Freezing(Database.Open(elsewhere.Path, TimeProvider.System), ReleaseParts.Shelf(elsewhere.Path), new ReleaseOptions()).RunAsync(new FreezeRequest());
        ReleaseFiles.Sums(elsewhere["releases", copy.Release.Version]).ShouldBe(File.ReadAllText(_out["a", "SHA256SUMS"]));
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task Numbers_tell_what_kind_of_change_there_was()
    {
        var ids = _records.Approve(Examples.Agreement("c-1"), Examples.Agreement("c-2", "NOR", "SWE"));
        (await _records.FreezeAsync()).Release.Version.ShouldBe("1.0.0");
        _records.Decide(DecisionKind.Correct, ids[0], decision => decision with { Values = [Examples.Vouched(Field.Place, "Graz")] });
        var patch = await _records.FreezeAsync();
        (patch.Release.Version, patch.Release.Previous).ShouldBe(("1.0.1", "1.0.0"));
        var change = patch.Changes.ShouldHaveSingleItem();
        (change.Id, change.Kind).ShouldBe((ids[0], ChangeKind.Changed));
        change.Fields.ShouldBe([new FieldChange("place", "Ljubljana", "Graz")]);
        _records.Decide(DecisionKind.Merge, ids[1], decision => decision with { Other = ids[0] });
        var minor = await _records.FreezeAsync();
        minor.Release.Version.ShouldBe("1.1.0");
        minor.Changes.ShouldContain(merged => merged.Id == ids[1] && merged.Kind == ChangeKind.Merged && merged.Into == ids[0]);
        _records.Rows(minor.Release, "retired").ShouldHaveSingleItem()["merged_into"].ShouldBe(ids[0]);
        _records.Shelf().All.Select(release => release.Version).ShouldBe(["1.1.0", "1.0.1", "1.0.0"]);
    }

    [Fact]
    public async Task Any_two_releases_can_be_compared_in_either_direction()
    {
        _records.Approve(Examples.Agreement("c-1"));
        await _records.FreezeAsync();
        _records.Approve(Examples.Agreement("c-1"), Examples.Agreement("c-2", "NOR", "SWE"));
        await _records.FreezeAsync();
        var shelf = _records.Shelf();
        var (old, now) = (await shelf.EntriesAsync(shelf.Find("1.0.0")!), await shelf.EntriesAsync(shelf.Find("1.1.0")!));
        EntryChange.Between(old, now).ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Added);
        EntryChange.Between(now, old).ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Withdrawn);
        EntryChange.Between(now, now).ShouldBeEmpty();
    }

    [ToolFact("sha256sum")]
    public async Task The_checksums_are_those_of_sha256sum()
    {
        _records.Approve(Examples.Agreement());
        var release = (await _records.FreezeAsync()).Release;
        var check = Process.Start(new ProcessStartInfo("sha256sum", ["-c", "--quiet", "--strict", "SHA256SUMS"]) { WorkingDirectory = Path.Combine(_records.Shelf().Folder, release.Version) })!;
        await check.WaitForExitAsync();
        check.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task The_database_holds_the_same_tables_as_the_csv_files()
    {
        _records.Approve(Examples.Agreement("c-1"), Examples.Agreement("c-2", "NOR", "SWE", "FIN"));
        var release = (await _records.FreezeAsync()).Release;
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_records.Shelf().Folder, release.Version, "registry.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        foreach (var table in new[] { "entries", "values", "evidence", "dyad-year", "country-year", "states", "documents", "sources", "retired", "changes" })
        {
            using var count = connection.CreateCommand();
            count.CommandText = $"SELECT count(*) FROM \"{table.Replace('-', '_')}\"";
            ((long)count.ExecuteScalar()!).ShouldBe(_records.Rows(release, table).Count, table);
        }
    }

    [Fact]
    public async Task A_number_that_goes_back_and_a_folder_that_is_not_empty_are_refused()
    {
        _records.Approve(Examples.Agreement());
        await _records.FreezeAsync(new FreezeRequest(new ReleaseVersion(2, 0, 0)));
        _records.Approve(Examples.Agreement("c-1"), Examples.Agreement("c-2", "NOR", "SWE"));
        await Should.ThrowAsync<IngestException>(() => _records.FreezeAsync(new FreezeRequest(new ReleaseVersion(1, 9, 0))));
        (await _records.FreezeAsync()).Release.Version.ShouldBe("2.1.0");
        _out.Write("mine.txt", "mine");
        Should.Throw<IngestException>(() => OutFolder.At(_out.Path)).Message.ShouldContain("not empty");
    }

    [Fact]
    public async Task An_empty_registry_is_no_release() =>
        (await Should.ThrowAsync<IngestException>(() => _records.FreezeAsync())).Remedy.ShouldContain("Approve");

    [Fact]
    public async Task A_release_whose_folder_was_changed_is_noticed()
    {
        _records.Approve(Examples.Agreement());
        var release = (await _records.FreezeAsync()).Release;
        File.AppendAllText(Path.Combine(_records.Shelf().Folder, release.Version, "entries.csv"), "EDA-2099-0001\r\n");
        (await Should.ThrowAsync<IngestException>(() => _records.FreezeAsync())).Message.ShouldContain("byte for byte");
    }

    [Fact]
    public async Task A_night_freezes_a_release_when_something_changed_and_says_so()
    {
        _records.Approve(Examples.Agreement());
        var step = NightlyRelease.Step(ReleaseParts.Freezing(_records.Database, _records.Shelf(), new ReleaseOptions()));
        var report = new Ingest.Pipeline.Nightly.NightReport(DateTimeOffset.UnixEpoch);
        await step.Run(report, CancellationToken.None);
        await step.Run(report, CancellationToken.None);
        report.Text.ShouldContain("Release 1.0.0: 1 agreements");
        report.Text.ShouldContain("Nothing changed");
        _records.Shelf().All.Count.ShouldBe(1);
    }

    public void Dispose()
    {
        _records.Dispose();
        _out.Dispose();
    }
}
