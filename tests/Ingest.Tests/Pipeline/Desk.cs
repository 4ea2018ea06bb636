using Ingest.Assistant;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Jobs;
using Ingest.Pipeline.Nightly;
using Ingest.Pipeline.Sources;
using Ingest.Reading;
using Ingest.Tests.Ground;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.Tests.Pipeline;

/// <summary>A workplace with a data folder of its own and a folder to drop from, gone when the test is.</summary>
public sealed class Desk : IDisposable
{
    public Desk(JobOptions? jobs = null, TimeProvider? clock = null, IntakeOptions? intake = null, NightOptions? nightly = null, PullOptions? sources = null, AssistantOptions? assistant = null, ILoggerFactory? logs = null, CodebookOptions? codebook = null) => Place = Workplace.Open(
        Folder["data"], new ReadingOptions(), intake ?? new IntakeOptions(), jobs ?? new JobOptions { FirstWaitSeconds = 0 }, clock ?? TimeProvider.System, logs ?? NullLoggerFactory.Instance, nightly, sources, assistant, codebook);

    public TempFolder Folder { get; } = new();

    public Workplace Place { get; }

    /// <summary>One of the corpus's documents, as small as a treaty gets.</summary>
    public static string Treaty { get; } = Path.Combine(Repository.Corpus, "mou-procurement-table", "document.pdf");

    /// <summary>A PDF like the treaty in every page but with bytes of its own: what follows the end mark is not read.</summary>
    public string Copy(string name, int number = 0)
    {
        Folder.Write(name, [.. File.ReadAllBytes(Treaty), .. System.Text.Encoding.ASCII.GetBytes($"\n%{number}\n")]);
        return Folder[name];
    }

    public async Task<IReadOnlyList<Drop>> RunAsync(params string[] paths)
    {
        var drops = new List<Drop>();
        await foreach (var drop in Place.Run.IngestAsync(FolderWalk.Find(paths)))
            drops.Add(drop);
        return drops;
    }

    public void Dispose()
    {
        Place.Dispose();
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Folder.Path, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Folder.Dispose();
    }
}
