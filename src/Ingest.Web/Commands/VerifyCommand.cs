using System.CommandLine;
using System.Text.Json;
using Ingest.Storage;

namespace Ingest.Web.Commands;

/// <summary><c>ingest verify</c>: proves database, audit chain, vault and releases, or names what is wrong and how to mend it.</summary>
public static class VerifyCommand
{
    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "text or json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    public static Command Create(Terminal terminal) =>
        new Command("verify", "Checks database, audit chain, vault and releases; names what is wrong and how to mend it") { Format }.Does(terminal, RunAsync);

    private static Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        var faults = Verification.Of(call.RequireDatabase(), new Told<string>(what => call.Terminal.Error.WriteLine($"Checking {what} …")));
        if (call.Value(Format) == "json")
            call.Terminal.Output.WriteLine(JsonSerializer.Serialize(faults, Wire.Json));
        else
            Show(faults, call.Terminal.Output);
        return Task.FromResult(faults.Count == 0 ? ExitCode.Well : ExitCode.Partly);
    }

    internal static void Show(IReadOnlyList<Fault> faults, TextWriter output)
    {
        foreach (var fault in faults)
            output.WriteLine($"{fault.What}\n    {fault.Remedy}");
        output.WriteLine(faults.Count switch { 0 => "All is whole.", 1 => "One fault.", var count => $"{count} faults." });
    }
}
