using System.CommandLine;
using Ingest.Storage;
using Ingest.Web.Composition;

namespace Ingest.Web.Commands;

/// <summary><c>ingest import FILE --map NAME</c>: another registry's table as entries, every doubtful line reported.</summary>
public static class ImportCommand
{
    private static readonly Argument<string> Table = new("FILE") { Description = "A CSV file with a header line" };

    private static readonly Option<string> Map = new("--map")
    {
        Description = $"{string.Join(" or ", ImportMap.Shipped)}, or a mapping file",
        HelpName = "NAME",
        Required = true,
    };

    public static Command Create(Terminal terminal) =>
        new Command("import", "Brings another registry's table in as entries") { Table, Map }.Does(terminal, RunAsync);

    private static Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        var map = ImportMap.Load(call.Value(Map)!);
        var import = new TableImport(Database.Open(call.Data, TimeProvider.System), TimeProvider.System, PartyNames.Resolve);
        var report = import.Run(call.Value(Table)!, map, call.Who);
        foreach (var remark in report.Remarks)
            call.Terminal.Error.WriteLine($"line {remark.Line}: {remark.Reason}");
        foreach (var rejected in report.Rejected)
            call.Terminal.Output.WriteLine($"line {rejected.Line} rejected: {rejected.Reason}");
        var held = report.Held > 0 ? $", {report.Held} were here already" : "";
        var doubtful = report.Remarks.Count > 0 ? $", {report.Remarks.Select(remark => remark.Line).Distinct().Count()} of them with remarks" : "";
        call.Terminal.Output.WriteLine($"imported {report.Imported}, rejected {report.Rejected.Count}{held}{doubtful}");
        return Task.FromResult(report.Rejected.Count == 0 ? ExitCode.Well : ExitCode.Partly);
    }
}
