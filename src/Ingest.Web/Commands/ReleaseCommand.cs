using System.CommandLine;
using System.Globalization;
using Ingest.Web.Composition;
using Ingest.Web.Registry.Releases;

namespace Ingest.Web.Commands;

/// <summary><c>ingest release</c>: the Registry frozen, numbered, with checksums; the same registry gives the same bytes.</summary>
public static class ReleaseCommand
{
    private static readonly Option<string?> Out = new("--out")
    {
        Description = "A new folder to put the files into as well [default: only DATA/releases/VERSION, where every release is kept]",
        HelpName = "DIR",
    };

    private static readonly Option<string?> As = new("--as")
    {
        Description = "The version to give, e.g. 2.0.0 [default: the next, by what changed]",
        HelpName = "VERSION",
    };

    private static readonly Option<string?> Date = new("--date")
    {
        Description = "The day it bears, e.g. 2025-05-09 [default: that of the registry's last change]",
        HelpName = "DAY",
    };

    public static Command Create(Terminal terminal) =>
        new Command("release", "Freezes the registry: SQLite, CSV, JSON, codebook, changes, citation, checksums") { Out, As, Date }.Does(terminal, RunAsync);

    private static async Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        var request = new FreezeRequest(
            call.Value(As) is { } version ? ReleaseVersion.Parse(version) ?? throw new UsageException($"{version} is no version.", "Write three numbers, e.g. 1.2.0") : null,
            call.Value(Date) is { } date ? Day(date) : null,
            call.Value(Out) is { } folder ? OutFolder.At(folder) : null);
        var shelf = ReleaseParts.Shelf(call.Data);
        var frozen = await ReleaseParts.Freezing(call.RequireDatabase(), shelf, call.Settings.Releases, call.Settings.Codebook).RunAsync(request, cancellation);
        var release = frozen.Release;
        call.Terminal.Output.WriteLine(frozen.New
            ? $"Release {release.Version} ({release.Date:yyyy-MM-dd}): {release.Entries} agreements, {frozen.Changes.Count} changed since {release.Previous ?? "nothing: it is the first"}"
            : $"Nothing changed since release {release.Version} ({release.Date:yyyy-MM-dd}); its {release.Entries} agreements were written again, byte for byte");
        call.Terminal.Output.WriteLine(request.Out?.Path ?? Path.Combine(shelf.Folder, release.Version));
        return ExitCode.Well;
    }

    private static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new UsageException($"{text} is no day.", "Write it like 2025-05-09");
}
