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

    /// <summary>Saves a document and what a coder made of it.</summary>
    public CodingReceipt Code(Coding coding, string sha256 = Examples.Sha256, string name = "example.pdf")
    {
        Documents.Save(Examples.Document(sha256, name), 1234);
        return Codings.Save(sha256, coding);
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
