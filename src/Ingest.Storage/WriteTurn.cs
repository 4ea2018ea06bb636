using System.Diagnostics;

namespace Ingest.Storage;

/// <summary>
/// The turn to write, which processes take one after another. SQLite wakes nobody: a writer asks ten times a second whether
/// it may, and of eight that write without pause one can ask in vain for half a minute (measured). This asks far more often,
/// so that everyone soon has a turn; the lock on the file is given up by the system when its holder dies.
/// </summary>
internal sealed class WriteTurn : IDisposable
{
    /// <summary>Without a turn by then, SQLite's own waiting decides: a process that stands still must not stop all others.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Short beside a write to the disk, which takes several.</summary>
    private const int LongestNapMilliseconds = 4;

    private readonly FileStream? _held;

    private WriteTurn(FileStream? held) => _held = held;

    /// <param name="file">A file of no content, beside the database.</param>
    public static WriteTurn Take(string file)
    {
        for (var asked = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(asked) < Patience;)
        {
            try
            {
                return new WriteTurn(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
            }
            catch (IOException) when (File.Exists(file))
            {
                Thread.Sleep(Random.Shared.Next(1, LongestNapMilliseconds + 1));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // A full disk on which it cannot be made: SQLite says so in its own words.
                break;
            }
        }

        return new WriteTurn(null);
    }

    public void Dispose() => _held?.Dispose();
}
