using Dapper;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>The side of the ledger that people write to: what is to be given up, what is to be read anew. It reaches a process that is not this one.</summary>
public sealed class WishLedger(Database database, TimeProvider clock)
{
    /// <summary>Notes who wants the reading of a drop given up; a drop that has ended stays as it is. Null where there is none of this number.</summary>
    public Drop? Cancel(long id, string who) => database.Write(connection =>
    {
        connection.Execute("UPDATE drops SET cancelled = @who WHERE id = @id AND outcome = 'waiting'", new { id, who });
        return DropRow.Find(connection, id);
    });

    /// <summary>Writes the bytes of an ended drop down once more, to be read anew by whoever comes first; its own outcome stays as its history.</summary>
    public Drop Again(long id) => database.Write(connection =>
    {
        var again = connection.ExecuteScalar<long>("""
            INSERT INTO drops (path, name, via, tags, bytes, seen, sha256, stage, departed, lies)
            SELECT path, name, via, tags, bytes, @now, sha256, 'extraction', departed, lies FROM drops WHERE id = @id RETURNING id
            """, new { id, now = clock.Now() });
        return DropRow.Get(connection, again);
    });

    /// <summary>Makes a waiting drop ready to be tried at once.</summary>
    public Drop Hurry(long id) => database.Write(connection =>
    {
        connection.Execute("UPDATE drops SET not_before = NULL WHERE id = @id AND outcome = 'waiting'", new { id });
        return DropRow.Get(connection, id);
    });

    /// <summary>Drops to be read that nobody has claimed, and those somebody wants given up.</summary>
    public IReadOnlyList<Drop> Open() => database.Read(connection => connection.Query<DropRow>(
        $"{DropRow.Select} WHERE outcome = 'waiting' AND sha256 IS NOT NULL AND (owner IS NULL OR cancelled <> '') ORDER BY id").Select(row => row.Build()).ToList());

    /// <summary>Drops whose reading was begun and has not ended, the longest begun first.</summary>
    public IReadOnlyList<Drop> InHand() => database.Read(connection => connection.Query<DropRow>(
        $"{DropRow.Select} WHERE outcome = 'waiting' AND begun IS NOT NULL ORDER BY begun").Select(row => row.Build()).ToList());
}
