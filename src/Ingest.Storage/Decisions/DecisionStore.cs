using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>What people decide: each decision whole or not at all, once, and never over what another decided meanwhile.</summary>
public sealed class DecisionStore(Database database, TimeProvider clock)
{
    /// <summary>Makes a decision, or says what changed since the person looked.</summary>
    /// <exception cref="IngestException">The decision makes no sense for the record as it stands, or lacks what it needs.</exception>
    public DecisionReceipt Decide(Decision decision) => database.Write(connection =>
    {
        Form.Check(connection, decision);
        var asked = Json.Write(decision);
        if (Made(connection, decision.Key) is { } made)
        {
            return made.Asked == asked
                ? new DecisionReceipt(made.Id, made.Entry, [])
                : throw new IngestException("This form was already sent with another content.", "Open the record again and decide anew.");
        }

        var now = clock.Now();
        var records = new OpenRecords(connection, now);
        if (Since(connection, records, decision.Record, decision.Version) is { Count: > 0 } since)
            return new DecisionReceipt(null, null, since);
        if (decision is { Other: { } other, OtherVersion: { } seen } && Since(connection, records, other, seen) is { Count: > 0 } elsewhere)
            return new DecisionReceipt(null, null, elsewhere);
        if (decision is { Kind: DecisionKind.Undo, Undoes: { } undone } && Undoing.Overtaken(connection, records, undone) is { Count: > 0 } after)
            return new DecisionReceipt(null, null, after);

        Deciding.Apply(connection, records, decision);
        var effects = records.Close();
        if (effects.Count == 0)
            throw new IngestException("This decision would change nothing.", "Nothing needs to be done.");
        return Keep(connection, decision, asked, effects, now);
    });

    /// <summary>The decisions about one record, the newest first, with their numbers.</summary>
    public IReadOnlyList<MadeDecision> Of(string record) => database.Read(connection => connection.Query<DecisionRow>($"""
        SELECT {DecisionRow.Columns} FROM decisions
        WHERE id IN (SELECT decision FROM audit WHERE record = @record AND decision IS NOT NULL) ORDER BY id DESC
        """, new { record }).Select(MadeDecision.Of).ToList());

    /// <summary>The newest decisions, of one person or of all.</summary>
    public IReadOnlyList<MadeDecision> Latest(string? by = null, int skip = 0, int take = 50) => database.Read(connection =>
        connection.Query<DecisionRow>($"""
            SELECT {DecisionRow.Columns} FROM decisions WHERE @by IS NULL OR who = @by ORDER BY id DESC LIMIT @take OFFSET @skip
            """, new { by, skip, take }).Select(MadeDecision.Of).ToList());

    private static DecisionRow? Made(SqliteConnection connection, string key) =>
        connection.QuerySingleOrDefault<DecisionRow>($"SELECT {DecisionRow.Columns} FROM decisions WHERE key = @key", new { key });

    private static List<AuditLine> Since(SqliteConnection connection, OpenRecords records, string record, int version)
    {
        if (record.Length == 0 || records.Version(record) == version)
            return [];
        var lines = connection.Query<AuditRow>($"""
            SELECT {AuditRow.Columns} FROM audit WHERE record = @record AND version_after > @version ORDER BY line
            """, new { record, version }).Select(row => row.Build()).ToList();
        return lines.Count > 0
            ? lines
            : throw new IngestException($"{record} was coded anew since you opened it.", "Open it again and look at the new values.");
    }

    private static DecisionReceipt Keep(SqliteConnection connection, Decision decision, string asked, IReadOnlyList<Effect> effects, string now)
    {
        var row = new DecisionRow
        {
            Id = connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) + 1 FROM decisions"),
            Key = decision.Key,
            Kind = Code.Of(decision.Kind),
            Record = decision.Record,
            Who = decision.By,
            At = now,
            Why = decision.Why,
            Asked = asked,
            Entry = effects.Select(effect => effect.Record).FirstOrDefault(OpenRecords.IsEntry),
        };
        connection.Execute($"INSERT INTO decisions ({DecisionRow.Columns}) VALUES (@Id, @Key, @Kind, @Record, @Who, @At, @Why, @Asked, @Entry)", row);
        foreach (var effect in effects)
        {
            AuditChain.Append(connection, new Change(row.Who, row.Kind, effect.Record, effect.Before, effect.After)
            {
                Why = row.Why,
                Decision = row.Id,
                Digest = row.Digest(),
                VersionBefore = effect.VersionBefore,
                VersionAfter = effect.VersionAfter,
            }, now);
        }

        return new DecisionReceipt(row.Id, row.Entry, []);
    }
}
