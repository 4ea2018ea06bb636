using System.CommandLine;
using Ingest.Storage;

namespace Ingest.Web.Commands;

/// <summary><c>ingest restore FILE</c>: a backup back into an empty data folder, proved whole.</summary>
public static class RestoreCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "A file that `ingest backup` wrote" };

    public static Command Create(Terminal terminal) =>
        new Command("restore", "Puts a backup back into an empty data folder and proves it whole") { File }.Does(terminal, RunAsync);

    private static Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        var database = BackupBar.Watch(call.Terminal, progress =>
            Restore.From(call.Value(File)!, call.Data, call.Who, TimeProvider.System, progress, cancellation));
        call.Terminal.Output.WriteLine($"Restored into {call.Data}.");
        var faults = Verification.Of(database);
        VerifyCommand.Show(faults, call.Terminal.Output);
        return Task.FromResult(faults.Count == 0 ? ExitCode.Well : ExitCode.Partly);
    }
}
