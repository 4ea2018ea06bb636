using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Ingest.Storage;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary><c>ingest wanted</c>: agreements that documents speak of and whose text nobody holds, the most named first.</summary>
public static class WantedCommand
{
    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "table or json",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "json");

    public static Command Create(Terminal terminal) =>
        new Command("wanted", "Lists agreements that documents name and whose text is not held") { Format }.Does(terminal, RunAsync);

    private static Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        var wanted = new WantedStore(call.RequireDatabase()).List();
        if (call.Value(Format) == "json")
        {
            call.Terminal.Output.WriteLine(JsonSerializer.Serialize(
                wanted.Select(one => new { one.Title, one.Parties, one.Year, namedBy = one.NamedBy.Select(by => new { by.Sha256, file = by.Name }), one.Candidates }), Wire.Json));
            return Task.FromResult(ExitCode.Well);
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("Named by", "Parties", "Year", "Title", "Documents");
        foreach (var one in wanted)
        {
            table.AddRow(new[]
            {
                one.NamedBy.Count.ToString(CultureInfo.InvariantCulture), string.Join(", ", one.Parties),
                one.Year?.ToString(CultureInfo.InvariantCulture) ?? "–", one.Title ?? "–", string.Join(", ", one.NamedBy.Select(by => by.Name)),
            }.Select(Markup.Escape).ToArray());
        }

        call.Terminal.Results.Write(table);
        return Task.FromResult(ExitCode.Well);
    }
}
