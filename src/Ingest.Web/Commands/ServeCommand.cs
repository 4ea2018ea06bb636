using System.CommandLine;
using Ingest.Web.Composition;

namespace Ingest.Web.Commands;

/// <summary><c>ingest serve</c>: watch folder, jobs and pages in one process, until a signal ends it.</summary>
public static class ServeCommand
{
    public static Command Create(Terminal terminal) =>
        new Command("serve", "Serves the review desk and takes in what is dropped, until stopped") { Serving.Urls }.Does(terminal, RunAsync);

    private static async Task<int> RunAsync(Invocation call, CancellationToken cancellation)
    {
        using var place = call.OpenWorkplace();
        await Serving.RunAsync(call, place, call.Value(Serving.Urls) ?? call.Settings.Web.Urls, cancellation);
        return ExitCode.Well;
    }
}
