using Dapper;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>The side of the ledger that knows which file of the watch folder is which drop, and where its original went.</summary>
public sealed class InboxLedger(Database database, TimeProvider clock)
{
    /// <summary>
    /// Writes a file of the watch folder down, or finds the row it has: a file is the same drop for as long as it lies there,
    /// while it still grows and, where originals stay, after it has ended. Null where another living process has it in hand.
    /// </summary>
    public Drop? See(Arrival arrival, string owner, Func<string, bool> alive) => database.Write(connection =>
    {
        var modified = arrival.Modified is { } time ? Moment.Text(time) : null;
        var known = connection.QueryFirstOrDefault<DropRow>($"""
            {DropRow.Select} WHERE via = 'inbox' AND departed IS NULL AND path = @Path
                AND ((outcome = 'waiting' AND sha256 IS NULL) OR (bytes = @Bytes AND modified IS @modified))
            ORDER BY id DESC
            """, new { arrival.Path, arrival.Bytes, modified });
        if (known is { Outcome: "waiting", Owner: { } other } && other != owner && alive(other))
            return null;
        if (known is null)
        {
            var id = connection.ExecuteScalar<long>("""
                INSERT INTO drops (path, name, via, tags, bytes, modified, seen, owner, lies, reason)
                VALUES (@Path, @Name, 'inbox', @Tags, @Bytes, @modified, @now, @owner, @Path, @copying) RETURNING id
                """, new { arrival.Path, arrival.Name, arrival.Tags, arrival.Bytes, modified, now = clock.Now(), owner, copying = StillCopying });
            return DropRow.Get(connection, id);
        }

        if (known.Outcome == "waiting" && (known.Bytes, known.Modified, known.Owner) != (arrival.Bytes, modified, owner))
            connection.Execute("UPDATE drops SET bytes = @Bytes, modified = @modified, owner = @owner WHERE id = @Id", new { known.Id, arrival.Bytes, modified, owner });
        return DropRow.Get(connection, known.Id);
    });

    /// <summary>Notes that the original left the watch folder, and where it lies now; empty where it was deleted.</summary>
    public void Depart(long id, string lies) => database.Write(connection =>
        connection.Execute("UPDATE drops SET departed = coalesce(departed, @now), lies = @lies WHERE id = @id", new { id, lies, now = clock.Now() }));

    /// <summary>What lay in the watch folder when it was last looked at.</summary>
    public IReadOnlyList<Drop> Present() => database.Read(connection =>
        connection.Query<DropRow>($"{DropRow.Select} WHERE via = 'inbox' AND departed IS NULL").Select(row => row.Build()).ToList());

    /// <summary>Where the original of a drop lies now; empty where it was deleted.</summary>
    public string WhereLies(long id) => database.Read(connection =>
        connection.ExecuteScalar<string?>("SELECT lies FROM drops WHERE id = @id", new { id })) ?? "";

    private const string StillCopying = "It is still being copied, or has just arrived.";
}
