using System.CommandLine;
using Ingest.Web.Composition;

namespace Ingest.Web.Commands;

/// <summary><c>ingest serve</c>: watch folder, jobs and pages in one process, until a signal ends it.</summary>
public static class ServeCommand
{
    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = "Where to listen, parted by semicolons [default: Web:Urls of the settings]",
        HelpName = "URL",
    };

    public static Command Create(Terminal terminal) =>
        new Command("serve", "Serves the review desk and takes in what is dropped, until stopped") { Urls }.Does(terminal, RunAsync);

    private static async Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        using var place = call.OpenWorkplace();
        await Serving.RunAsync(call, place, call.Value(Urls) ?? call.Settings.Web.Urls, cancellation);
        return ExitCode.Well;
    }
}
