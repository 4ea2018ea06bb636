using System.Security.Cryptography;
using System.Text;
using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>The numbers that were given to releases: each means the same bytes for good, whatever becomes of their folder.</summary>
public sealed class ReleaseSealStore(Database database, TimeProvider clock)
{
    /// <summary>Keeps the number for these bytes; again with the same bytes it changes nothing.</summary>
    /// <param name="sums">The release's list of checksums, as its folder holds it.</param>
    /// <exception cref="IngestException">The number was given to another release.</exception>
    public void Seal(string version, string sums) => database.Write(connection =>
    {
        var seal = new ReleaseSeal(version, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sums))));
        if (All(connection).FirstOrDefault(kept => kept.Version == version) is not { } known)
            AuditChain.Append(connection, seal.Change(), clock.Now());
        else if (known != seal)
            throw new IngestException(
                $"Release {version} was frozen before, with other contents.",
                $"Put its folder {FrozenFile.Folder}/{version} back from a backup, or give the new one a number above it with --as.");
    });

    internal static IEnumerable<ReleaseSeal> All(SqliteConnection connection) =>
        connection.Query<string>("SELECT after FROM audit WHERE action = @Action ORDER BY line", new { ReleaseSeal.Action }).Select(Json.Read<ReleaseSeal>);
}
