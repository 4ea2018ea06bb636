using System.Text.RegularExpressions;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>
/// A backup put back into an empty data folder. Everything is unpacked and checked beside its place first; the database moves
/// there last, so that a folder with a database is a folder restored whole.
/// </summary>
public static partial class Restore
{
    /// <param name="by">Who restores; it becomes a line of the audit chain.</param>
    /// <exception cref="IngestException">The folder holds records already, or the file is not a whole backup.</exception>
    public static Database From(
        string file, string folder, string by, TimeProvider clock, IProgress<BackupStep>? progress = null, CancellationToken cancellation = default)
    {
        if (!File.Exists(file))
            throw new IngestException($"There is no file {file}.", "Name a file that `ingest backup` wrote.");
        var staging = Path.Combine(Path.GetFullPath(folder), ".restoring");
        string[] beside = [Originals.Vault, FrozenFile.Folder];
        if (File.Exists(Database.FileIn(folder)) || (beside.Any(part => Directory.Exists(Path.Combine(folder, part))) && !Directory.Exists(staging)))
            throw new IngestException($"{folder} holds records already.", "Restore into an empty folder (`--data DIR`) and compare; nothing is ever overwritten.");
        // What a killed restore left: it never got as far as a database.
        foreach (var rest in beside.Select(part => Path.Combine(folder, part)).Append(staging).Where(Directory.Exists))
            Remove(rest);
        Directory.CreateDirectory(staging);
        try
        {
            Packing.Read(file, "unpacking", (_, member) => Unpack(staging, member.Path), progress, cancellation);
            Seal(staging, file, by, clock);
            foreach (var part in beside.Where(part => Directory.Exists(Path.Combine(staging, part))))
                Directory.Move(Path.Combine(staging, part), Path.Combine(folder, part));
            File.Move(Database.FileIn(staging), Database.FileIn(folder));
        }
        finally
        {
            Remove(staging);
        }

        return Database.Open(folder, clock);
    }

    /// <summary>Brings the database up to this program's shape and signs the restore, and leaves it closed in one file.</summary>
    private static void Seal(string staging, string file, string by, TimeProvider clock)
    {
        var database = Database.Open(staging, clock);
        database.Write(connection => AuditChain.Append(connection, new Change(by, "restore", Path.GetFileName(file), null, null), clock.Now()));
        using var connection = database.Connect();
        SqliteConnection.ClearPool(connection);
    }

    private static FileStream Unpack(string staging, string path)
    {
        // A path from outside is only ever one of these three shapes.
        if (!Places().IsMatch(path))
            throw new IngestException($"The backup holds a file {path}, which no backup has.", "Do not trust this file.");
        var place = Path.Combine(staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return new FileStream(place, FileMode.CreateNew, FileAccess.Write);
    }

    private static void Remove(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex(@"\A(ingest\.db|vault/[0-9a-f]{2}/[0-9a-f]{62}|releases/[0-9]+\.[0-9]+\.[0-9]+/[0-9A-Za-z][0-9A-Za-z._-]*)\z")]
    private static partial Regex Places();
}
