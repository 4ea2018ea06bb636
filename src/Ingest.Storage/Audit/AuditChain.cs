using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>
/// The audit table as a hash chain (Haber and Stornetta, "How to Time-Stamp a Digital Document", 1991): each line's hash
/// covers the hash before it, so that no line can be changed, dropped or slipped in without breaking all that follow.
/// </summary>
internal static class AuditChain
{
    /// <summary>What the first line names as the hash before it.</summary>
    public const string Root = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>Appends a line; its number, previous hash and own hash are set here. Must run inside a write.</summary>
    public static void Append(SqliteConnection connection, Change change, string now)
    {
        var (line, previous) = connection.QuerySingleOrDefault<(long, string?)>("SELECT line, hash FROM audit ORDER BY line DESC LIMIT 1");
        AuditRow Row(string hash) => new()
        {
            Line = line + 1,
            At = now,
            Who = change.Who,
            Action = change.Action,
            Record = change.Record,
            Decision = change.Decision,
            VersionBefore = change.VersionBefore,
            VersionAfter = change.VersionAfter,
            Before = change.Before,
            After = change.After,
            Why = change.Why,
            Digest = change.Digest,
            Previous = previous ?? Root,
            Hash = hash,
        };
        connection.Execute("""
            INSERT INTO audit (line, at, who, action, record, decision, version_before, version_after, before, after, why, digest, previous, hash)
            VALUES (@Line, @At, @Who, @Action, @Record, @Decision, @VersionBefore, @VersionAfter, @Before, @After, @Why, @Digest, @Previous, @Hash)
            """, Row(Row("").Seal()));
    }
}
