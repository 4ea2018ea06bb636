using Ingest.Model;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Intake;

/// <summary>
/// Looks at the watch folder at the start, soon again while something is still being copied, and every few minutes anyway.
/// The file system's own announcements only make a look come sooner: they get lost, doubled, and on shares never come.
/// </summary>
public sealed class InboxWatch(Inbox inbox, IntakeOptions options, ILogger<InboxWatch> log) : IDisposable
{
    private readonly SemaphoreSlim _hint = new(0, 1);
    private FileSystemWatcher? _watcher;

    public async Task RunAsync(Func<Drop, ValueTask> taken, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            var pause = TimeSpan.FromSeconds(options.ScanSeconds);
            try
            {
                Listen();
                if ((await inbox.ScanAsync(taken, cancellation)).Unsettled > 0)
                    pause = TimeSpan.FromSeconds(Math.Clamp(options.StillSeconds / 2.0, 0.2, options.ScanSeconds));
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Whatever it was, the folder is still there: one bad file or moment must not end the watch.
                log.LogError(fault, "The watch folder {Folder} could not be looked at to the end; the next look may", inbox.Place);
                Deafen();
            }

            await _hint.WaitAsync(pause, cancellation);
        }
    }

    /// <summary>Makes the next look come at once.</summary>
    public void LookNow()
    {
        try
        {
            _hint.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already on its way.
        }
    }

    public void Dispose()
    {
        Deafen();
        _hint.Dispose();
    }

    private void Listen()
    {
        if (!options.Listen || _watcher is not null)
            return;
        _watcher = new FileSystemWatcher(inbox.Place) { IncludeSubdirectories = true };
        _watcher.Created += (_, _) => LookNow();
        _watcher.Renamed += (_, _) => LookNow();
        // After a buffer overflow a watcher may be deaf for good (dotnet/runtime #81226): a new one is made at the next look.
        _watcher.Error += (_, _) => Deafen();
        _watcher.EnableRaisingEvents = true;
    }

    private void Deafen()
    {
        _watcher?.Dispose();
        _watcher = null;
    }
}
