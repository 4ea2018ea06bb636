using System.Diagnostics;

namespace Ingest.Tests.Ground;

/// <summary>The built program <c>ingest</c>, run as a person or a script runs it.</summary>
public static class IngestProgram
{
    /// <summary>Built beside the tests, in the same configuration.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(
        AppContext.BaseDirectory, "..", "..", "Ingest.Web", new DirectoryInfo(AppContext.BaseDirectory).Name, "ingest"));

    /// <summary>Runs it to its end, or kills it after the limit and fails.</summary>
    public static async Task<ProgramRun> RunAsync(params string[] arguments)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var process = Start(arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return new ProgramRun(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Starts it with redirected streams, from a directory that is not the repository's.</summary>
    public static Process Start(params string[] arguments) => Process.Start(Info(arguments))!;

    /// <summary>How <see cref="Start"/> starts it, for whoever wants something of it to be different.</summary>
    public static ProcessStartInfo Info(params string[] arguments) => new(Path, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = System.IO.Path.GetTempPath(),
    };
}
