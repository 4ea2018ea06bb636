using System.IO.Compression;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Storage;

/// <summary>A small database as each version of the program left it, kept as a file: no later change of code or steps can change what it holds.</summary>
internal static class StoredDatabase
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Ingest.Tests", "Storage", "Migrations", "stored");

    /// <summary>The last step of each version there is a file of.</summary>
    public static IReadOnlyList<int> Steps =>
        [.. Directory.GetFiles(Folder, "*.db.gz").Select(file => int.Parse(Path.GetFileName(file).AsSpan(0, 4), null)).Order()];

    public static void Unpack(string folder, int step)
    {
        using var packed = new GZipStream(File.OpenRead(FileOf(step)), CompressionMode.Decompress);
        using var file = File.Create(Database.FileIn(folder));
        packed.CopyTo(file);
    }

    /// <summary>Makes the files of versions that have none yet.</summary>
    public static void StoreMissing()
    {
        foreach (var step in Migration.Shipped.Select(step => step.Number).Except(Steps))
        {
            using var place = new TempFolder();
            OldDatabase.Make(place.Path, step);
            using (var connection = new SqliteConnection($"Data Source={Database.FileIn(place.Path)};Pooling=False"))
            {
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = string.Concat(OldDatabase.More.Where(rows => rows.Since <= step).Select(rows => rows.Sql))
                    + "PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM";
                command.ExecuteNonQuery();
            }

            using var packed = new GZipStream(File.Create(FileOf(step)), CompressionLevel.SmallestSize);
            using var file = File.OpenRead(Database.FileIn(place.Path));
            file.CopyTo(packed);
        }
    }

    private static string FileOf(int step) => Path.Combine(Folder, $"{step:0000}.db.gz");
}
