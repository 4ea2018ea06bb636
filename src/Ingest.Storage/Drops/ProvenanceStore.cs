using Dapper;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>Whence each document comes.</summary>
public sealed class ProvenanceStore(Database database, TimeProvider clock)
{
    /// <summary>Notes what is newly said; what was said before and is not said now stays.</summary>
    public void Note(string sha256, Provenance said) => database.Write(connection => connection.Execute("""
        INSERT INTO provenance (sha256, address, publisher, retrieved_on, licence, kind, noted_at)
        VALUES (@sha256, @Address, @Publisher, @retrieved, @Licence, @Kind, @now)
        ON CONFLICT (sha256) DO UPDATE SET
            address = coalesce(@Address, address), publisher = coalesce(@Publisher, publisher),
            retrieved_on = coalesce(@retrieved, retrieved_on), licence = coalesce(@Licence, licence),
            kind = coalesce(@Kind, kind), noted_at = @now
        """, new { sha256, said.Address, said.Publisher, retrieved = said.RetrievedOn?.ToString(), said.Licence, said.Kind, now = clock.Now() }));

    /// <summary>Takes a person's word for the whole card; what she leaves blank nobody knows. A line of the audit chain says who and what.</summary>
    public void Settle(string sha256, Provenance said, string who) => database.Write(connection =>
    {
        var now = clock.Now();
        var before = Find(connection, sha256);
        if (before == said)
            return;
        connection.Execute("""
            INSERT OR REPLACE INTO provenance (sha256, address, publisher, retrieved_on, licence, kind, noted_at)
            VALUES (@sha256, @Address, @Publisher, @retrieved, @Licence, @Kind, @now)
            """, new { sha256, said.Address, said.Publisher, retrieved = said.RetrievedOn?.ToString(), said.Licence, said.Kind, now });
        AuditChain.Append(connection, new Change(who, "source", sha256, Json.Write(before), Json.Write(said)), now);
    });

    /// <summary>An empty card where nobody said anything.</summary>
    public Provenance Find(string sha256) => database.Read(connection => Find(connection, sha256));

    private static Provenance Find(Microsoft.Data.Sqlite.SqliteConnection connection, string sha256) => connection.QuerySingleOrDefault<Row>(
        "SELECT address, publisher, retrieved_on AS retrievedOn, licence, kind FROM provenance WHERE sha256 = @sha256", new { sha256 })?.Build() ?? new Provenance();

    private sealed class Row
    {
        public string? Address { get; init; }
        public string? Publisher { get; init; }
        public string? RetrievedOn { get; init; }
        public string? Licence { get; init; }
        public string? Kind { get; init; }

        public Provenance Build() => new()
        {
            Address = Address,
            Publisher = Publisher,
            RetrievedOn = PartialDate.Parse(RetrievedOn),
            Licence = Licence,
            Kind = Kind,
        };
    }
}
