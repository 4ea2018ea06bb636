using System.CommandLine;
using System.Globalization;
using Ingest.Storage;

namespace Ingest.Web.Commands;

/// <summary><c>ingest backup FILE</c>: records, originals and releases into one checked file, while others work.</summary>
public static class BackupCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The file to write; it must not exist yet" };

    public static Command Create(Terminal terminal) =>
        new Command("backup", "Writes records, originals and releases into one file, while running, and reads it back") { File }.Does(terminal, RunAsync);

    private static Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        var database = call.RequireDatabase();
        var receipt = BackupBar.Watch(call.Terminal, progress =>
            BackupFile.Write(database, call.Value(File)!, TimeProvider.System, progress, cancellation));
        call.Terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{receipt.File}: {receipt.Originals} originals, {receipt.Releases} releases and the records, {receipt.Bytes / 1e6:0.0} MB, read back whole."));
        if (receipt.Faults.Count == 0)
            return Task.FromResult(ExitCode.Well);
        VerifyCommand.Show(receipt.Faults, call.Terminal.Output);
        return Task.FromResult(ExitCode.Partly);
    }
}
