namespace Ingest.Tests.Storage;

/// <summary>A clock that moves on by one second each time it is read.</summary>
public sealed class SteppingClock : TimeProvider
{
    private long _seconds;

    public override DateTimeOffset GetUtcNow() =>
        new DateTimeOffset(2025, 9, 1, 8, 0, 0, TimeSpan.Zero).AddSeconds(Interlocked.Increment(ref _seconds));
}
