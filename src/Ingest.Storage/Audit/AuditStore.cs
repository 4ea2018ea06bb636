using Dapper;

namespace Ingest.Storage;

/// <summary>The history of every record, as the audit chain tells it.</summary>
public sealed class AuditStore(Database database)
{
    /// <summary>Everything that happened to one record, the oldest first.</summary>
    public IReadOnlyList<AuditLine> Of(string record) => database.Read(connection => connection.Query<AuditRow>(
        $"SELECT {AuditRow.Columns} FROM audit WHERE record = @record ORDER BY line", new { record }).Select(row => row.Build()).ToList());

    /// <summary>What happened last, the newest first.</summary>
    public IReadOnlyList<AuditLine> Latest(int skip = 0, int take = 100) => database.Read(connection => connection.Query<AuditRow>(
        $"SELECT {AuditRow.Columns} FROM audit ORDER BY line DESC LIMIT @take OFFSET @skip", new { skip, take }).Select(row => row.Build()).ToList());
}
