using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Ingest.Tests.Storage;
using Ingest.Web.Composition;
using Ingest.Web.Registry.Releases;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Web.Registry.Releases;

public sealed class OldDatabaseReleaseTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<int> Steps => [.. Migration.Shipped.Select(step => step.Number)];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_release_from_a_database_of_every_earlier_version_reads(int lastStep)
    {
        OldDatabase.Make(_folder.Path, lastStep);
        var database = Database.Open(_folder.Path, TimeProvider.System);
        var id = new DecisionStore(database, TimeProvider.System)
            .Decide(new Decision { Key = "k", Kind = DecisionKind.Approve, By = "anna", Record = "c-old", Version = 1 }).Entry!;
        var shelf = ReleaseParts.Shelf(_folder.Path);
        var release = (await ReleaseParts.Freezing(database, shelf, new ReleaseOptions()).RunAsync(new FreezeRequest())).Release;
        var entry = (await shelf.EntriesAsync(release)).ShouldHaveSingleItem();
        entry.Id.ShouldBe(id);
        entry.Fields["signed"].ShouldBe("2024-09-11");
        entry.Fields["party"].ShouldBe("HRV; UKR");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
