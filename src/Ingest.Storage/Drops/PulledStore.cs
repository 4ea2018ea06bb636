using Dapper;

namespace Ingest.Storage;

/// <summary>What each address gave last, so as to ask only for what is new.</summary>
public sealed class PulledStore(Database database, TimeProvider clock)
{
    public PulledAddress? Find(string address) => database.Read(connection => connection.QuerySingleOrDefault<Row>(
        "SELECT address, source, etag, modified, sha256, status, reason, not_before AS notBefore FROM pulled WHERE address = @address", new { address })?.Build());

    /// <summary>Keeps the newest; validators and hash of an earlier answer stay where the newest brought none.</summary>
    public void Note(PulledAddress asked) => database.Write(connection => connection.Execute("""
        INSERT INTO pulled (address, source, etag, modified, sha256, status, reason, asked_at, not_before)
        VALUES (@Address, @Source, @ETag, @Modified, @Sha256, @Status, @Reason, @now, @until)
        ON CONFLICT (address) DO UPDATE SET source = @Source, etag = coalesce(@ETag, etag), modified = coalesce(@Modified, modified),
            sha256 = coalesce(@Sha256, sha256), status = @Status, reason = @Reason, asked_at = @now, not_before = @until
        """, new
    {
        asked.Address,
        asked.Source,
        asked.ETag,
        asked.Modified,
        asked.Sha256,
        asked.Status,
        asked.Reason,
        now = clock.Now(),
        until = asked.NotBefore is { } until ? Moment.Text(until) : null,
    }));

    private sealed class Row
    {
        public string Address { get; init; } = "";
        public string Source { get; init; } = "";
        public string? ETag { get; init; }
        public string? Modified { get; init; }
        public string? Sha256 { get; init; }
        public string Status { get; init; } = "";
        public string Reason { get; init; } = "";
        public string? NotBefore { get; init; }

        public PulledAddress Build() => new(Address, Source, ETag, Modified, Sha256, Status, Reason, NotBefore is null ? null : Moment.Read(NotBefore));
    }
}
