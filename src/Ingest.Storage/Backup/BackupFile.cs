using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>
/// The records, the originals and the frozen releases as one zip file any tool opens. Made while others read and write: the
/// database as of one moment (SQLite's VACUUM INTO), then originals and releases, which only ever grow. It bears its name only when it was read back whole.
/// </summary>
public static class BackupFile
{
    /// <exception cref="IngestException">The file exists already, or its folder does not.</exception>
    public static BackupReceipt Write(Database database, string file, TimeProvider clock, IProgress<BackupStep>? progress = null, CancellationToken cancellation = default)
    {
        file = Path.GetFullPath(file);
        if (File.Exists(file) || Directory.Exists(file))
            throw new IngestException($"{file} exists already.", "Name a file that does not exist; a backup never overwrites one.");
        if (!Directory.Exists(Path.GetDirectoryName(file)))
            throw new IngestException($"The folder {Path.GetDirectoryName(file)} does not exist.", "Make the folder, or name another.");
        // A kill leaves only these two behind, which the next backup of this name takes away.
        var (partial, copy) = (file + ".partial", file + ".partial.db");
        try
        {
            File.Delete(copy);
            progress?.Report(new BackupStep("copying the database", 0, 1));
            var (line, hash) = Copy(database, copy);
            var (originals, releases) = (Originals.In(database.Folder).Select(Source).ToList(), FrozenFile.In(database.Folder).ToList());
            List<Packing.Source> members = [new("ingest.db", copy, null, ""), .. originals, .. releases.Select(Source)];
            var faults = Packing.Write(partial, members, new Manifest(Manifest.CurrentFormat, clock.GetUtcNow(), line, hash, []), progress, cancellation);
            Packing.Check(partial, progress, cancellation);
            File.Move(partial, file);
            return new BackupReceipt(file, new FileInfo(file).Length, originals.Count, releases.Select(frozen => frozen.Version).Distinct().Count(), faults);
        }
        finally
        {
            File.Delete(copy);
            File.Delete(partial);
        }
    }

    private static (long Line, string Hash) Copy(Database database, string copy)
    {
        using (var source = database.Connect())
            source.Execute("VACUUM INTO @copy", new { copy });
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
        connection.Open();
        if (connection.ExecuteScalar<string>("PRAGMA integrity_check(1)") is not "ok" and var fault)
            throw new IngestException($"The database is damaged ({fault}).", "Run `ingest verify`, and keep your earlier backups.");
        return connection.QuerySingleOrDefault<(long, string?)>("SELECT line, hash FROM audit ORDER BY line DESC LIMIT 1") is (var line, { } hash)
            ? (line, hash)
            : (0, AuditChain.Root);
    }

    private static Packing.Source Source((string Sha256, string Path) original) =>
        new(Originals.Place(original.Sha256), original.Path, original.Sha256, $"The original {original.Sha256} no longer has the bytes it was taken in with.");

    private static Packing.Source Source(FrozenFile frozen) =>
        new(frozen.Place, frozen.Path, frozen.Promised, $"{frozen.Place} no longer has the bytes it was frozen with.");
}
