using System.Globalization;
using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>
/// The book of every file that came to the door. A drop has its row before anything is done with it, and ends in
/// exactly one outcome; who works on it is written down, so that work a dead process left can be told and taken up.
/// </summary>
public sealed class DropLedger(Database database, TimeProvider clock)
{
    /// <summary>Writes an arrival down. A file that still waits, and that no living process has in hand, is the same drop; brought again, it waits no longer.</summary>
    public Drop See(Arrival arrival, string owner, Func<string, bool> alive) => database.Write(connection =>
    {
        var modified = arrival.Modified is { } time ? Moment.Text(time) : null;
        var open = connection.Query<DropRow>($"""
            {DropRow.Select} WHERE outcome = 'waiting' AND path = @Path AND via = @via
                AND (sha256 IS NULL OR (bytes = @Bytes AND modified IS @modified)) ORDER BY id
            """, new { arrival.Path, arrival.Bytes, modified, via = Code.Of(arrival.Via) })
            .FirstOrDefault(row => row.Owner is null || row.Owner == owner || !alive(row.Owner));
        if (open is not null)
            return Change(connection, open.Id, "owner = @owner, bytes = @Bytes, modified = @modified, not_before = NULL", new { id = open.Id, owner, arrival.Bytes, modified });
        var id = connection.ExecuteScalar<long>("""
            INSERT INTO drops (path, name, via, tags, bytes, modified, seen, owner)
            VALUES (@Path, @Name, @via, @Tags, @Bytes, @modified, @now, @owner) RETURNING id
            """, new { arrival.Path, arrival.Name, via = Code.Of(arrival.Via), arrival.Tags, arrival.Bytes, modified, now = clock.Now(), owner });
        return DropRow.Get(connection, id);
    });

    /// <summary>
    /// Gives a drop the hash of its bytes and settles at once, in the same transaction, what the same bytes already are to us:
    /// held (then it is a duplicate), in a living process's hands (likewise), left by a dead one (then this drop goes on
    /// with that one's attempts), quarantined or unknown (then it is to be read).
    /// </summary>
    public Drop Admit(long id, string sha256, long bytes, Func<string, bool> alive) => database.Write(connection =>
    {
        var twin = connection.QueryFirstOrDefault<DropRow>($"""
            {DropRow.Select} WHERE sha256 = @sha256 AND id <> @id AND outcome IN ('candidates', 'none-found', 'waiting')
            ORDER BY outcome = 'waiting', id LIMIT 1
            """, new { sha256, id })?.Build();
        var attempts = 0;
        if (twin is { Outcome: not Outcome.Waiting } || twin is { Owner: { } owner } && alive(owner))
            return End(connection, id, Twins.Duplicate(twin) with { Sha256 = sha256, Bytes = bytes });
        if (twin is not null)
        {
            attempts = twin.Attempts;
            End(connection, twin.Id, Twins.TakenUp(twin, id));
        }

        return Change(connection, id, "sha256 = @sha256, bytes = @bytes, attempts = max(attempts, @attempts), stage = 'extraction'", new { id, sha256, bytes, attempts });
    });

    /// <summary>Counts an attempt and marks the work as begun: always before the work, never after.</summary>
    public Drop Begin(long id, string owner) => database.Write(connection =>
        Change(connection, id, "attempts = attempts + 1, owner = @owner, begun = @now, not_before = NULL, page = 0", new { id, owner, now = clock.Now() }));

    /// <summary>Notes how far the work has come.</summary>
    public void Reach(long id, Stage stage) => database.Write(connection =>
        Change(connection, id, "stage = @stage", new { id, stage = Code.Of(stage) }));

    /// <summary>Notes how many of a drop's pages are done.</summary>
    public void Turn(long id, int page, int pages) => database.Write(connection =>
        Change(connection, id, "page = @page, pages = @pages", new { id, page, pages }));

    /// <summary>Lets go of a drop that is to be tried again, at once or not before a moment.</summary>
    /// <param name="forgive">True where the attempt is not to count: the fault is not the document's.</param>
    public Drop PutBack(long id, string reason, string remedy, DateTimeOffset? notBefore, bool forgive) => database.Write(connection =>
        Change(
            connection,
            id,
            "owner = NULL, begun = NULL, reason = @reason, remedy = @remedy, not_before = @until, attempts = attempts - @forgiven",
            new { id, reason, remedy, until = notBefore is { } until ? Moment.Text(until) : null, forgiven = forgive ? 1 : 0 }));

    /// <summary>Writes the one outcome of a drop. A drop that has ended keeps the outcome it has.</summary>
    public Drop End(long id, Ending ending) => database.Write(connection => End(connection, id, ending));

    public Drop? Find(long id) => database.Read(connection => DropRow.Find(connection, id));

    /// <summary>What still waits, the oldest first.</summary>
    public IReadOnlyList<Drop> Waiting() => database.Read(connection =>
        connection.Query<DropRow>($"{DropRow.Select} WHERE outcome = 'waiting' ORDER BY id").Select(row => row.Build()).ToList());

    /// <summary>The drop that waits longest; null where none does.</summary>
    public Drop? Oldest() => database.Read(connection =>
        connection.QueryFirstOrDefault<DropRow>($"{DropRow.Select} WHERE outcome = 'waiting' ORDER BY id LIMIT 1")?.Build());

    /// <summary>The ledger, the newest first.</summary>
    /// <param name="outcome">Only these; null for all, as with the next three.</param>
    /// <param name="text">Only those whose path holds this text; empty for all.</param>
    /// <param name="since">Only those seen on this day (UTC) or later.</param>
    public IReadOnlyList<Drop> List(Outcome? outcome = null, string text = "", Via? via = null, DateOnly? since = null, int skip = 0, int take = 100) => database.Read(connection =>
        connection.Query<DropRow>($"""
            {DropRow.Select}
            WHERE (@outcome IS NULL OR outcome = @outcome) AND (@text = '' OR instr(lower(path), lower(@text)) > 0)
                AND (@via IS NULL OR via = @via) AND (@since IS NULL OR seen >= @since)
            ORDER BY id DESC LIMIT @take OFFSET @skip
            """, new
        {
            outcome = outcome is { } one ? Code.Of(one) : null,
            text,
            via = via is { } way ? Code.Of(way) : null,
            since = since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            skip,
            take,
        }).Select(row => row.Build()).ToList());

    /// <summary>The law of the ledger, counted afresh.</summary>
    public Books Balance() => database.Read(connection => new Books(
        connection.ExecuteScalar<long>("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'drops'), 0)"),
        connection.Query<(string Outcome, long Count)>("SELECT outcome, count(*) FROM drops GROUP BY outcome")
            .ToDictionary(row => Code.Read<Outcome>(row.Outcome), row => row.Count)));

    private Drop End(SqliteConnection connection, long id, Ending ending)
    {
        connection.Execute("""
            UPDATE drops SET outcome = @outcome, reason = @Reason, remedy = @Remedy, twin = @Twin, stage = 'done', owner = NULL, page = 0,
                             sha256 = coalesce(@Sha256, sha256), bytes = coalesce(@Bytes, bytes), pages = @Pages,
                             candidates = @Candidates, seconds = @Seconds, begun = NULL, not_before = NULL, ended = @now
            WHERE id = @id AND outcome = 'waiting'
            """, new
        {
            id,
            outcome = Code.Of(ending.Outcome),
            ending.Reason,
            ending.Remedy,
            ending.Twin,
            ending.Sha256,
            ending.Bytes,
            ending.Pages,
            ending.Candidates,
            ending.Seconds,
            now = clock.Now(),
        });
        return DropRow.Get(connection, id);
    }

    private static Drop Change(SqliteConnection connection, long id, string columns, object values)
    {
        connection.Execute($"UPDATE drops SET {columns} WHERE id = @id AND outcome = 'waiting'", values);
        return DropRow.Get(connection, id);
    }
}
