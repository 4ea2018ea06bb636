using System.Diagnostics;
using System.Text;

namespace Ingest.Reading.Extraction.Engines;

/// <summary>
/// Runs engines as confined child processes and ends the whole tree at a limit. One room reads one file: all its engines
/// together have the file's time, which begins with the room.
/// </summary>
internal sealed class EngineRoom(ReadingOptions options)
{
    private const int NotFound = 127;
    private const int KilledBySignal = 128;
    private const int Abort = KilledBySignal + 6, Kill = KilledBySignal + 9, CpuLimit = KilledBySignal + 24;

    private readonly Confinement _confinement = new(options);
    private readonly long _opened = Stopwatch.GetTimestamp();
    private TimeSpan _allowed = TimeSpan.FromSeconds(options.TimeoutSeconds);

    /// <summary>Gives the file more time, for work that only now shows.</summary>
    public void Allow(TimeSpan more) => _allowed += more;

    /// <summary>Runs the engine; <paramref name="read"/> consumes its standard output while it works.</summary>
    /// <exception cref="EngineKilledException">Someone who is not us ended it.</exception>
    public async Task<EngineRun> RunAsync(EngineCall call, Func<Stream, CancellationToken, Task> read, CancellationToken cancellation)
    {
        var time = _allowed - Stopwatch.GetElapsedTime(_opened);
        time = call.Limit < time ? call.Limit.Value : time;
        if (time <= TimeSpan.Zero)
            return new EngineRun(EngineEnd.TimedOut, "");
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        clock.CancelAfter(time);
        using var process = Process.Start(_confinement.Wrap(call, time))!;
        try
        {
            var errors = FirstErrorsAsync(process.StandardError.BaseStream, clock.Token);
            var feed = FeedAsync(process.StandardInput.BaseStream, call.Feed, clock.Token);
            await read(new LimitedStream(process.StandardOutput.BaseStream, options.OutputMegabytes * 1024L * 1024), clock.Token);
            await feed;
            var said = await errors;
            await process.WaitForExitAsync(clock.Token);
            if (process.ExitCode == NotFound)
                throw Toolbox.Missing(call.Tool);
            return process.ExitCode == Kill ? throw new EngineKilledException(call.Tool) : new EngineRun(Judge(process.ExitCode, said), said, process.ExitCode);
        }
        catch (OutputLimitException)
        {
            return new EngineRun(EngineEnd.TooMuchOutput, "");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new EngineRun(EngineEnd.TimedOut, "");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit(TimeSpan.FromSeconds(2));
            }
        }
    }

    private static EngineEnd Judge(int exitCode, string errors) => exitCode switch
    {
        0 => EngineEnd.Well,
        _ when errors.Contains("bad_alloc", StringComparison.Ordinal) || errors.Contains("emory", StringComparison.Ordinal) => EngineEnd.OutOfMemory,
        CpuLimit => EngineEnd.TimedOut,
        Abort or > KilledBySignal => EngineEnd.Crashed,
        _ => EngineEnd.GaveUp,
    };

    private static async Task FeedAsync(Stream input, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            await using (input)
                await input.WriteAsync(bytes, cancellation);
        }
        catch (IOException)
        {
            // The engine closed its input early; its exit code tells the rest.
        }
    }

    private static async Task<string> FirstErrorsAsync(Stream stream, CancellationToken cancellation)
    {
        var kept = new byte[16 * 1024];
        var spill = new byte[4 * 1024];
        var length = 0;
        while (true)
        {
            var target = length < kept.Length ? kept.AsMemory(length) : spill;
            var read = await stream.ReadAsync(target, cancellation);
            if (read == 0)
                return Encoding.UTF8.GetString(kept, 0, length);
            if (length < kept.Length)
                length += read;
        }
    }
}
