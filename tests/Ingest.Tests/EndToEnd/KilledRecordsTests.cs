using System.Diagnostics;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Ingest.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.EndToEnd;

/// <summary>The power fails during a backup, a restore, an import, a migration: the old state stays whole, and doing it again works.</summary>
public sealed class KilledRecordsTests : IDisposable
{
    private const int Rows = 2000;
    private const long Megabyte = 1 << 20;

    private readonly TempFolder _folder = new();

    private string Data => _folder["data"];

    [Fact]
    public async Task Killed_while_importing()
    {
        Database.Open(Data, TimeProvider.System);
        var table = Table();
        await KillOnceAsync(() => Length(Database.FileIn(Data) + "-wal") > Megabyte, "import", table, "--map", "dcad", "--data", Data);
        Entries().ShouldBeOneOf(0, Rows);
        await WholeAsync(Data);
        (await IngestProgram.RunAsync("import", table, "--map", "dcad", "--data", Data)).ExitCode.ShouldBe(0);
        Entries().ShouldBe(Rows);
    }

    [Fact]
    public async Task Killed_while_backing_up_and_while_restoring()
    {
        (await IngestProgram.RunAsync("import", Table(), "--map", "dcad", "--data", Data)).ExitCode.ShouldBe(0);
        var file = _folder["backup.zip"];
        await KillOnceAsync(() => File.Exists(file + ".partial") || File.Exists(file + ".partial.db"), "backup", file, "--data", Data);
        await WholeAsync(Data);
        if (!File.Exists(file))
            (await IngestProgram.RunAsync("backup", file, "--data", Data)).ExitCode.ShouldBe(0);
        File.Exists(file + ".partial").ShouldBeFalse();

        var place = _folder["restored"];
        await KillOnceAsync(() => File.Exists(Path.Combine(place, ".restoring", "ingest.db")), "restore", file, "--data", place);
        if (!File.Exists(Database.FileIn(place)))
            (await IngestProgram.RunAsync("restore", file, "--data", place)).ExitCode.ShouldBe(0);
        await WholeAsync(place);
        Entries(place).ShouldBe(Rows);
    }

    [Fact]
    public async Task Killed_while_migrating()
    {
        Directory.CreateDirectory(Data);
        OldDatabase.Make(Data, 1, pages: 4000);
        await KillOnceAsync(() => Length(Database.FileIn(Data) + "-wal") > Megabyte, "verify", "--data", Data);
        Steps().ShouldBeOneOf(1, Migration.Shipped.Count);
        Database.Open(Data, TimeProvider.System);
        new CandidateStore(Database.Open(Data, TimeProvider.System)).Find("c-old").ShouldNotBeNull();
        Steps().ShouldBe(Migration.Shipped.Count);
    }

    /// <summary>Kills the program as soon as the sign of its being in the middle appears, if it is not faster.</summary>
    private static async Task KillOnceAsync(Func<bool> inTheMiddle, params string[] arguments)
    {
        using var victim = IngestProgram.Start(arguments);
        victim.StandardInput.Close();
        _ = victim.StandardOutput.ReadToEndAsync();
        _ = victim.StandardError.ReadToEndAsync();
        var limit = Stopwatch.StartNew();
        while (!victim.HasExited && !inTheMiddle() && limit.Elapsed < TimeSpan.FromMinutes(2))
            await Task.Delay(1);
        victim.Kill();
        await victim.WaitForExitAsync();
    }

    private static async Task WholeAsync(string data)
    {
        var run = await IngestProgram.RunAsync("verify", "--data", data);
        run.ExitCode.ShouldBe(0, run.ToString());
    }

    private int Entries(string? data = null) => new EntryStore(Database.Open(data ?? Data, TimeProvider.System)).Count(new EntryQuery());

    private int Steps()
    {
        using var connection = new SqliteConnection($"Data Source={Database.FileIn(Data)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM migrations";
        return Convert.ToInt32(command.ExecuteScalar(), null);
    }

    private static long Length(string file) => new FileInfo(file) is { Exists: true } found ? found.Length : 0;

    private string Table() => _folder.Write("table.csv",
        "DCAid,cowName1,ccode1,cowName2,ccode2,signYear,signMonth,signDay,EIFYear,EIFMonth,EIFDay,span,type,category1,category2,category3,categoryConf,source\n"
        + string.Concat(Enumerable.Range(0, Rows).Select(i => $"X-{i},SWD,380,NOR,385,{1980 + i % 40},5,17,,,,10,general,DCA,TREX,,high,A gazette of many words {i}\n")));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
