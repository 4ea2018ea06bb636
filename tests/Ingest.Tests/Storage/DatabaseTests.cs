using Ingest.Model;
using Ingest.Storage;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Storage;

public sealed class DatabaseTests : IDisposable
{
    private readonly Records _records = new();

    [Fact]
    public void A_newer_database_than_the_program_is_refused_with_a_remedy()
    {
        _records.Database.Write(connection =>
            Run(connection, "INSERT INTO migrations (number, name, applied_at) VALUES (9999, 'from_the_future', '2030-01-01T00:00:00.000Z')"));
        var refusal = Should.Throw<IngestException>(() => Database.Open(_records.Folder, TimeProvider.System));
        refusal.Message.ShouldContain("newer version");
        refusal.Remedy.ShouldContain("newer program");
    }

    [Fact]
    public void A_change_that_fails_leaves_no_trace()
    {
        Should.Throw<InvalidOperationException>(() => _records.Database.Write(connection =>
        {
            Run(connection, "INSERT INTO documents (sha256, name, bytes, language, engine, first_seen, read_at) VALUES (hex(zeroblob(32)), 'a', 1, 'en', 'e', '', '')");
            throw new InvalidOperationException("The power went.");
        }));
        _records.Documents.List().ShouldBeEmpty();
    }

    [Fact]
    public async Task Eight_writers_and_a_long_reader_never_meet_a_locked_database()
    {
        var coding = Examples.Coding(Examples.Agreement());
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() => _records.Database.Read(connection =>
        {
            var seen = Count(connection, "SELECT count(*) FROM documents");
            while (!stop.IsCancellationRequested)
                Count(connection, "SELECT count(*) FROM documents").ShouldBe(seen);
            return seen;
        }));
        // Each writer opens the file for itself, as another process would: only SQLite's own lock keeps them apart.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() =>
        {
            var own = Database.Open(_records.Folder, TimeProvider.System);
            foreach (var round in Enumerable.Range(0, 10))
            {
                var sha256 = $"{writer:x32}{round:x32}";
                new DocumentStore(own, TimeProvider.System).Save(Examples.Document(sha256), 1);
                new CodingStore(own, TimeProvider.System).Save(sha256, coding with { Candidates = [Examples.Agreement(sha256)] });
            }
        })));
        await stop.CancelAsync();
        await reader;
        _records.Candidates.Count(new CandidateQuery()).ShouldBe(80);
    }

    private static long Count(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static int Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    public void Dispose() => _records.Dispose();
}
