using System.CommandLine;
using Ingest.Model;
using Ingest.Pipeline.Intake;

namespace Ingest.Web.Commands;

/// <summary><c>ingest run PATH…</c>: files and folders, here and now; prints the outcome of every file.</summary>
public static class RunCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Files or folders to ingest; folders are taken whole, the originals stay where they are",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "table, or json: one object a line",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "json");

    public static Command Create(Terminal terminal) =>
        new Command("run", "Ingests files or folders now and prints the outcome of every file") { Paths, Format }.Does(terminal, RunAsync);

    private static async Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        using var place = call.OpenWorkplace(reported: true);
        var arrivals = FolderWalk.Find(call.Value(Paths)!);
        var drops = Watched(call.Terminal, arrivals.Count, place.Run.IngestAsync(arrivals, cancellation));
        return await (call.Value(Format) == "json" ? DropReport.WriteJsonAsync(drops, call.Terminal) : DropReport.WriteTableAsync(drops, call.Terminal));
    }

    /// <summary>The same drops, with a bar on standard error while a person is watching.</summary>
    internal static IAsyncEnumerable<Drop> Watched(Terminal terminal, int total, IAsyncEnumerable<Drop> drops) =>
        terminal.ErrorWatched ? ProgressBar.Over(terminal.Progress, "Ingesting", total, drops) : drops;
}
