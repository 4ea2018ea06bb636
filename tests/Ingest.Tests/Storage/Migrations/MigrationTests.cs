using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Storage;

public sealed class MigrationTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<int> Steps => [.. Migration.Shipped.Select(step => step.Number)];

    public static TheoryData<int> Stored => [.. StoredDatabase.Steps];

    [Theory]
    [MemberData(nameof(Stored))]
    public void A_database_stored_by_every_earlier_version_opens_with_all_it_held(int lastStep)
    {
        StoredDatabase.Unpack(_folder.Path, lastStep);
        var database = Database.Open(_folder.Path, TimeProvider.System);
        var waiting = new CandidateQuery { Where = new() { Parties = ["HRV"], Text = "clearance" }, Status = CandidateStatus.Pending, Order = CandidateOrder.Worth };
        var candidates = new CandidateStore(database);
        candidates.List(waiting).ShouldHaveSingleItem().Title.ShouldBe("Agreement on mine clearance");
        candidates.Count(new CandidateQuery { Status = CandidateStatus.Pending }).ShouldBe(1);
        if (lastStep >= 3)
        {
            new UserStore(database, TimeProvider.System).Find("anna")!.MayDo(Role.Reviewer).ShouldBeTrue();
            new EntryStore(database).List(new EntryQuery { Where = new() { Parties = ["SWE"] } }).ShouldHaveSingleItem().Entry.First(Field.Signed).ShouldBe("1999-05-17");
            new WorthStore(database).Figures()[("year", "1999")].ShouldBe(1);
        }

        if (lastStep >= 4)
            new EntryStore(database).Count(new EntryQuery { Where = new() { Text = "pact" } }).ShouldBe(1);
        if (lastStep >= 10)
            new DeskStore(database, TimeProvider.System).FindDraft("c-old", "anna")!.Form.ShouldContain("Split");
    }

    [Fact]
    public void A_database_of_every_version_is_stored()
    {
        if (Environment.GetEnvironmentVariable("INGEST_STORE_DATABASES") == "1")
            StoredDatabase.StoreMissing();
        StoredDatabase.Steps.ShouldBe(Migration.Shipped.Select(step => step.Number),
            "After a new step: INGEST_STORE_DATABASES=1 dotnet test tests/Ingest.Tests --filter FullyQualifiedName~MigrationTests, and keep the new file with the step.");
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_database_of_every_earlier_version_is_brought_forward_with_all_it_holds(int lastStep)
    {
        OldDatabase.Make(_folder.Path, lastStep);
        var database = Database.Open(_folder.Path, TimeProvider.System);
        var candidates = new CandidateStore(database);
        candidates.List(new CandidateQuery { Where = new() { Parties = ["HRV"], Content = "demining_cbrn" } }).ShouldHaveSingleItem().Title.ShouldBe("Agreement on mine clearance");
        candidates.Find("c-old")!.Candidate.Signed!.Evidence.Single().Quote.ShouldBe("11 September 2024");
        candidates.Count(new CandidateQuery { Where = new() { Text = "clearance Ukraine" } }).ShouldBe(1);
        new SearchStore(database).Pages("mines").ShouldHaveSingleItem().DocumentName.ShouldBe("old.pdf");
        new DecisionStore(database, TimeProvider.System)
            .Decide(new Decision { Key = "k", Kind = DecisionKind.Approve, By = "anna", Record = "c-old", Version = 1 }).Entry.ShouldBe("EDA-2024-0001");
    }

    [Fact]
    public void The_steps_are_numbered_without_doubles()
    {
        Migration.Shipped.Select(step => step.Number).ShouldBeUnique();
        Migration.Shipped.ShouldAllBe(step => step.Sql.Length > 0 && step.Name.Length > 0);
    }

    [Fact]
    public void A_step_that_fails_leaves_the_old_shape_whole()
    {
        OldDatabase.Make(_folder.Path, 1);
        // Something of the new shape is in the way: a later step must fail.
        Run("CREATE TABLE entries (x)");
        Should.Throw<SqliteException>(() => Database.Open(_folder.Path, TimeProvider.System));
        Run("DROP TABLE entries");
        new CandidateStore(Database.Open(_folder.Path, TimeProvider.System)).Count(new CandidateQuery()).ShouldBe(1);
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database.FileIn(_folder.Path)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
