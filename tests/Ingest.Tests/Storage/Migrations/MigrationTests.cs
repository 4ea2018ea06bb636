using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Storage;

public sealed class MigrationTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<int> Steps => [.. Migration.Shipped.Select(step => step.Number)];

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
