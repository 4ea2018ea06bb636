using System.Collections.Concurrent;

namespace Ingest.Web.Review;

/// <summary>Who has which candidate open just now; kept in memory, for it is true only while the server runs.</summary>
public sealed class Openings(TimeProvider clock)
{
    /// <summary>A desk that has not been heard of for this long is closed; it calls every 20 seconds.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<(string Candidate, string Who), DateTimeOffset> _seen = new();

    public void Open(string candidate, string who)
    {
        var now = clock.GetUtcNow();
        _seen[(candidate, who)] = now;
        foreach (var (key, at) in _seen)
        {
            if (now - at > Fresh)
                _seen.TryRemove(key, out _);
        }
    }

    public void Close(string candidate, string who) => _seen.TryRemove((candidate, who), out _);

    /// <summary>The others who have it open.</summary>
    public IReadOnlyList<string> Others(string candidate, string? who) =>
        [.. _seen.Where(pair => pair.Key.Candidate == candidate && pair.Key.Who != who && clock.GetUtcNow() - pair.Value <= Fresh).Select(pair => pair.Key.Who).Order()];

    /// <summary>Everything that somebody else has open.</summary>
    public ILookup<string, string> All(string? who) =>
        _seen.Where(pair => pair.Key.Who != who && clock.GetUtcNow() - pair.Value <= Fresh).ToLookup(pair => pair.Key.Candidate, pair => pair.Key.Who);
}
