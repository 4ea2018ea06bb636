using System.CommandLine;
using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Web.Commands;

/// <summary><c>ingest candidates</c>: the proposed records, as a table for people, JSON or CSV for programs.</summary>
public static class CandidatesCommand
{
    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "table, json or csv",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "json", "csv");

    private static readonly Option<string> Status = new Option<string>("--status")
    {
        Description = "pending, approved, rejected or all",
        DefaultValueFactory = _ => "all",
    }.AcceptOnlyFromAmong("pending", "approved", "rejected", "all");

    public static Command Create(Terminal terminal) =>
        new Command("candidates", "Lists the proposed records with their evidence") { Format, Status }.Does(terminal, RunAsync);

    private static Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        var query = new CandidateQuery
        {
            Status = Enum.TryParse<CandidateStatus>(call.Value(Status), ignoreCase: true, out var status) ? status : null,
            Order = CandidateOrder.Document,
            Take = int.MaxValue,
        };
        var held = call.OpenDatabase() is { } database ? new CandidateStore(database).Load(query) : [];
        if (call.Value(Format) == "json")
            call.Terminal.Output.WriteLine(CandidateJson.Write(held));
        else if (call.Value(Format) == "csv")
            call.Terminal.Output.Write(CandidateTable.Csv(held));
        else
            CandidateTable.Show(held, call.Terminal);
        return Task.FromResult(ExitCode.Well);
    }
}
