using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Ingest.Benchmarks;

/// <summary>How long each kind of visit took, in milliseconds.</summary>
public sealed class Visits
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _took = new();

    public int Count => _took.Values.Sum(took => took.Count);

    public async Task<T> TimeAsync<T>(string kind, Func<Task<T>> visit)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await visit();
        _took.GetOrAdd(kind, _ => []).Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return answer;
    }

    public void Tell(TextWriter report)
    {
        foreach (var (kind, took) in _took.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            double[] sorted = [.. took.Order()];
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {sorted.Length} | {sorted[sorted.Length / 2]:0} | {sorted[sorted.Length * 95 / 100]:0} | {sorted[^1]:0} |"));
        }
    }
}
