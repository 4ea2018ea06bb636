using Ingest.Model;
using Ingest.Storage;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Storage;

/// <summary>A data folder of its own with an open database, gone when the test is.</summary>
public sealed class Records : IDisposable
{
    public Records()
    {
        Folder = Directory.CreateTempSubdirectory("ingest-records-").FullName;
        Database = Database.Open(Folder, Clock);
    }

    public string Folder { get; }

    public Database Database { get; private set; }

    public SteppingClock Clock { get; } = new();

    public DocumentStore Documents => new(Database, Clock);

    public CodingStore Codings => new(Database, Clock);

    public CandidateStore Candidates => new(Database);

    public DecisionStore Decisions => new(Database, Clock);

    public EntryStore Entries => new(Database);

    public AuditStore Audit => new(Database);

    public UserStore Users => new(Database, Clock);

    /// <summary>Makes a decision upon the record as it stands now.</summary>
    public DecisionReceipt Decide(DecisionKind kind, string record, Func<Decision, Decision>? more = null, string by = "anna")
    {
        var decision = new Decision { Key = Guid.NewGuid().ToString(), Kind = kind, By = by, Record = record, Version = Version(record), Why = "As the text says." };
        return Decisions.Decide(more is null ? decision : more(decision));
    }

    public int Version(string record) => Candidates.Find(record)?.Version ?? Entries.Find(record)?.Version ?? 0;

    /// <summary>Runs SQL past all stores, as someone would who opens the file with another program.</summary>
    public void Tamper(string sql) => Database.Write(connection =>
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    });

    /// <summary>Saves a document and what a coder made of it.</summary>
    public CodingReceipt Code(Coding coding, string sha256 = Examples.Sha256, string name = "example.pdf")
    {
        Documents.Save(Examples.Document(sha256, name), Examples.Original.Length);
        if (sha256 == Examples.Sha256)
            Keep(sha256, Examples.Original);
        return Codings.Save(sha256, coding);
    }

    /// <summary>Puts an original into the vault.</summary>
    /// <returns>Where it lies.</returns>
    public string Keep(string sha256, byte[] bytes)
    {
        var place = Path.Combine(Directory.CreateDirectory(Path.Combine(Folder, "vault", sha256[..2])).FullName, sha256[2..]);
        File.WriteAllBytes(place, bytes);
        return place;
    }

    public void Reopen()
    {
        SqliteConnection.ClearAllPools();
        Database = Database.Open(Folder, Clock);
    }

    public void Dispose()
    {
        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={Database.File}"));
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
