using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Ingest.Model;
using Ingest.Pipeline;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary><c>ingest jobs</c>: what is waiting, running and set aside, and what an operator can do about it, also beside a serving process.</summary>
public static class JobsCommand
{
    private static readonly Argument<long[]> Ids = new("DROP") { Description = "Numbers of drops, as jobs list shows them", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "table or json",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "json");

    public static Command Create(Terminal terminal) => new("jobs", "Shows the work and steers it, also while ingest serve runs")
    {
        new Command("list", "Lists what is being read, what waits, and what was set aside last") { Format }.Does(terminal, ListAsync),
        new Command("retry", "Reads drops anew: waiting ones at once, ended ones under a new number") { Ids }.Does(terminal, (call, _) =>
            EachAsync(call, (place, id) => place.Operator.Retry(id), again => $"is read again as drop {again.Id}")),
        new Command("cancel", "Gives drops up, also while they are being read; they may be retried") { Ids }.Does(terminal, (call, _) =>
            EachAsync(call, (place, id) => place.Operator.Cancel(id, call.Who), drop => drop.Outcome == Outcome.Waiting ? "is being given up" : $"stands as {Wire.Word(drop.Outcome)}")),
        new Command("pause", "Begins no new reading, also after a restart; what is being read goes on to its end").Does(terminal, (call, _) =>
            TurnAsync(call, place => place.Operator.Pause(call.Who), "The work is paused. Go on with: ingest jobs resume")),
        new Command("resume", "Ends a pause or a draining").Does(terminal, (call, _) =>
            TurnAsync(call, place => place.Operator.Resume(call.Who), "The work goes on.")),
        new Command("drain", "Takes in nothing new and waits until all that was taken in is read").Does(terminal, DrainAsync),
    };

    private static Task<int> ListAsync(Invocation call, CancellationToken cancellation)
    {
        using var place = Open(call);
        var reading = place.Operator.InHand();
        var waiting = place.Ledger.Waiting().ExceptBy(reading.Select(drop => drop.Id), drop => drop.Id);
        var rows = reading.Select(drop => (State: "running", Drop: drop))
            .Concat(waiting.Select(drop => (State: "waiting", Drop: drop)))
            .Concat(place.Ledger.List(Outcome.Quarantined, take: 20).Select(drop => (State: "set aside", Drop: drop))).ToList();
        if (call.Value(Format) == "json")
        {
            call.Terminal.Output.WriteLine(JsonSerializer.Serialize(rows.Select(row => new
            {
                row.Drop.Id,
                row.State,
                row.Drop.Name,
                stage = Wire.Word(row.Drop.Stage),
                row.Drop.Page,
                row.Drop.Pages,
                row.Drop.Attempts,
                row.Drop.NotBefore,
                row.Drop.Reason,
                row.Drop.Remedy,
            }), Wire.Json));
            return Task.FromResult(ExitCode.Well);
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("Drop", "State", "File", "Stage", "Attempts", "Why");
        foreach (var (state, drop) in rows)
            table.AddRow(new[] { Number(drop.Id), state, drop.Name, Stage(drop), Number(drop.Attempts), $"{drop.Reason} {drop.Remedy}".Trim() }.Select(Plain).ToArray());
        call.Terminal.Results.Write(table);
        call.Terminal.Results.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reading.Count} running, {place.Ledger.Balance()[Outcome.Waiting] - reading.Count} waiting{(place.Operator.IsPaused ? "; paused" : place.Operator.IsDraining ? "; draining" : "")}"));
        return Task.FromResult(ExitCode.Well);
    }

    private static Task<int> EachAsync(Invocation call, Func<Workplace, long, Drop?> wish, Func<Drop, string> granted)
    {
        using var place = Open(call);
        var code = ExitCode.Well;
        foreach (var id in call.Value(Ids)!)
        {
            if (wish(place, id) is { } drop)
            {
                call.Terminal.Output.WriteLine($"Drop {id} ({drop.Name}) {granted(drop)}.");
                continue;
            }

            call.Terminal.Complain($"There is no drop {id} whose bytes are held.", "See: ingest jobs list");
            code = ExitCode.Partly;
        }

        return Task.FromResult(code);
    }

    private static Task<int> TurnAsync(Invocation call, Action<Workplace> wish, string done)
    {
        using var place = Open(call);
        wish(place);
        call.Terminal.Output.WriteLine(done);
        return Task.FromResult(ExitCode.Well);
    }

    /// <summary>Whoever stops waiting leaves the house draining; it ends in a failure where nobody is there to read.</summary>
    private static async Task<int> DrainAsync(Invocation call, CancellationToken cancellation)
    {
        using var place = Open(call);
        place.Operator.Drain(call.Who);
        for (var last = -1; place.Ledger.Waiting().Count(drop => drop.Sha256 is not null) is > 0 and var left; last = left)
        {
            if (!place.IsServed)
            {
                call.Terminal.Complain($"{left} drops wait and no ingest serve is there to read them.", "Start it, or read them with: ingest run");
                return ExitCode.Partly;
            }

            if (left != last)
                await call.Terminal.Error.WriteLineAsync($"{left} left to read …");
            await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
        }

        await call.Terminal.Output.WriteLineAsync("Drained: all that was taken in is read. Take in again with: ingest jobs resume");
        return ExitCode.Well;
    }

    private static Workplace Open(Invocation call)
    {
        _ = call.RequireDatabase();
        return call.OpenWorkplace(reported: true);
    }

    private static string Stage(Drop drop) => drop.Page > 0 ? $"{Wire.Word(drop.Stage)}, page {drop.Page} of {drop.Pages}" : Wire.Word(drop.Stage);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A file's name may hold line breaks and terminal commands; a table shows neither.</summary>
    private static string Plain(string text) => Markup.Escape(DropReport.OneLine(text));
}
