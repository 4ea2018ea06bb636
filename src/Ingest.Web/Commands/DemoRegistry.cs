using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Composition;
using Ingest.Web.Registry.Releases;

namespace Ingest.Web.Commands;

/// <summary>Fills the demonstration's registry: approvals, another registry's table, a first release. What is there already is left as it is.</summary>
public sealed class DemoRegistry(Database records, string data, Settings settings, TextWriter terminal)
{
    public const string Title = "Demonstration registry (made documents, imported data, nobody's review)";

    private const string Dcad = "dcad";

    /// <param name="table">A file of the Defense Cooperation Agreement Dataset; null looks for it beside the repository.</param>
    public async Task FillAsync(string? table, CancellationToken cancellation)
    {
        var approved = new DemoReview(records, TimeProvider.System).Run();
        if (approved > 0)
            Say($"{approved} candidates were approved by the {DemoReview.Reviewer}.");
        Import(table ?? Beside());
        var shelf = ReleaseParts.Shelf(data);
        if (shelf.Latest is null && new EntryStore(records).Count(new EntryQuery()) > 0)
        {
            var frozen = await ReleaseParts.Freezing(records, shelf, settings.Releases, settings.Codebook).RunAsync(new FreezeRequest(), cancellation);
            Say($"Release {frozen.Release.Version} was frozen, with {frozen.Release.Entries} agreements.");
        }
    }

    private void Import(string? table)
    {
        if (table is null || new EntryStore(records).Count(new EntryQuery { Source = Dcad, Status = null }) > 0)
            return;
        Say($"Importing {table} …");
        var report = new TableImport(records, TimeProvider.System, PartyNames.Resolve).Run(table, ImportMap.Load(Dcad), DemoReview.Reviewer);
        Say($"{report.Imported} agreements of DCAD were imported and are marked as such.");
    }

    /// <summary>Research data that the project does not carry.</summary>
    private static string? Beside()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var table = Path.Combine(folder.FullName, "shared", "data", "dcad-v1.0-main.csv");
            if (File.Exists(table))
                return table;
        }

        return null;
    }

    private void Say(string line) => terminal.WriteLine(line);
}
