using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text.Json;
using Ingest.Web.Composition;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary><c>ingest doctor</c>: what is installed, what is missing, what that means and how to get it.</summary>
public static class DoctorCommand
{
    /// <summary>Below this many megabytes free, a night's run over scans may fill the disk.</summary>
    private const long LowMegabytes = 500;

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "table or json",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "json");

    public static Command Create(Terminal terminal) =>
        new Command("doctor", "Says what is installed, what is missing, and how to get it") { Format }.Does(terminal, RunAsync);

    private static Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        IReadOnlyList<Check> checks = [Runtime(), new("ok", "stack", StackPrint.Text, ""), Assistant(call.Settings), .. Need.OfRunning.Select(Of), DataFolder(call.Data)];
        if (call.Value(Format) == "json")
            call.Terminal.Output.WriteLine(JsonSerializer.Serialize(checks, Wire.Json));
        else
            Show(checks, call.Terminal);
        return Task.FromResult(checks.Any(check => check.State == "missing") ? ExitCode.Missing : ExitCode.Well);
    }

    private static Check Runtime() => new("ok", ".NET", RuntimeInformation.FrameworkDescription, "");

    private static Check Assistant(Settings settings) => new("ok", "language model", settings.Assistant.IsOn ? $"{settings.Assistant.Model} codes beside the rules." : "None: the rules work alone.", "");

    private static Check Of(Need need) => need.Find() is { } place
        ? new Check("ok", need.Package, place, "")
        : new Check(
            need.Level == "needed" ? "missing" : "absent", need.Package,
            need.Level == "needed" ? $"Needed for {need.Purpose}." : $"Without it: no {need.Purpose}.", $"apt-get install {need.Package}");

    private static Check DataFolder(string folder)
    {
        var existing = folder;
        while (!Directory.Exists(existing))
            existing = Path.GetDirectoryName(existing)!;
        try
        {
            var probe = Path.Combine(existing, $".ingest-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return new Check("missing", "data folder", $"{existing} cannot be written to.", "Give this user write permission, or name another folder with --data.");
        }

        var free = new DriveInfo(existing).AvailableFreeSpace >> 20;
        return free < LowMegabytes
            ? new Check("absent", "data folder", $"{folder} has only {free} MB free.", "Make room, or name another folder with --data.")
            : new Check("ok", "data folder", $"{folder}, {free:N0} MB free", "");
    }

    private static void Show(IReadOnlyList<Check> checks, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("", "What", "Found", "How to get it");
        foreach (var check in checks)
            table.AddRow(new[] { check.State, check.What, check.Found, check.Remedy }.Select(Markup.Escape).ToArray());
        terminal.Results.Write(table);
    }

    /// <param name="State"><c>ok</c>; <c>absent</c>: Ingest works, with less; <c>missing</c>: it cannot work.</param>
    private sealed record Check(string State, string What, string Found, string Remedy);
}
