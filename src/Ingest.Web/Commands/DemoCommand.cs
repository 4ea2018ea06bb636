using System.CommandLine;
using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Storage;

namespace Ingest.Web.Commands;

/// <summary><c>ingest demo</c>: the documents of <c>corpus/</c>, what was found in them, and the pages to look at it, filled.</summary>
public static class DemoCommand
{
    private static readonly Option<string?> Dcad = new("--dcad")
    {
        Description = "The Defense Cooperation Agreement Dataset as CSV, to be imported [default: ../shared/data/dcad-v1.0-main.csv beside the repository, where it is]",
        HelpName = "FILE",
    };

    public static Command Create(Terminal terminal) =>
        new Command("demo", "Ingests the example documents, prints what was found, and serves the pages") { Serving.Urls, Dcad }.Does(terminal, RunAsync);

    private static async Task<int> RunAsync(Invocation asked, CancellationToken cancellation)
    {
        var call = asked with { Settings = asked.Settings with { Releases = asked.Settings.Releases with { Title = DemoRegistry.Title } } };
        using var place = call.OpenWorkplace();
        // Every document of the corpus bears the same file name; its folder's name tells them apart.
        List<Arrival> arrivals = [.. FolderWalk.Find(Documents()).Select(arrival => arrival with { Name = $"{Path.GetFileName(Path.GetDirectoryName(arrival.Path))}.pdf" })];
        var drops = RunCommand.Watched(call.Terminal, arrivals.Count, place.Run.IngestAsync(arrivals, cancellation));
        await DropReport.WriteTableAsync(drops, call.Terminal);
        CandidateTable.Show(new CandidateStore(place.Records).Load(new CandidateQuery { Order = CandidateOrder.Document, Take = 200 }), call.Terminal);
        await new DemoRegistry(place.Records, call.Data, call.Settings, call.Terminal.Error).FillAsync(call.Value(Dcad), cancellation);
        await Serving.RunAsync(call, place, call.Value(Serving.Urls) ?? Serving.Free(call.Settings.Web.Urls), cancellation);
        return ExitCode.Well;
    }

    /// <summary>The documents of the corpus, not what they were made from.</summary>
    private static IEnumerable<string> Documents()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "corpus");
            if (Directory.Exists(corpus) && Directory.GetFiles(corpus, "document.pdf", SearchOption.AllDirectories) is { Length: > 0 } found)
                return found.Order(StringComparer.Ordinal);
        }

        throw new IngestException("The example documents are not beside this program.", "Run it from the repository with ./run.sh demo, or ingest your own with: ingest run PATH");
    }
}
