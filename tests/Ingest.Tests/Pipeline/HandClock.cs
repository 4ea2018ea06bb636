namespace Ingest.Tests.Pipeline;

/// <summary>A clock that stands still until it is moved; timers run by the real one.</summary>
public sealed class HandClock(DateTimeOffset? start = null) : TimeProvider
{
    private DateTimeOffset _now = start ?? new DateTimeOffset(2025, 9, 1, 8, 0, 0, TimeSpan.Zero);

    public void Move(double seconds) => _now += TimeSpan.FromSeconds(seconds);

    public void Set(DateTimeOffset now) => _now = now;

    public override DateTimeOffset GetUtcNow() => _now;
}
