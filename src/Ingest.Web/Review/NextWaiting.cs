using Ingest.Storage;

namespace Ingest.Web.Review;

/// <summary>Where a reviewer goes when one candidate is settled or left to others: on in the queue, to the next that nobody else has open.</summary>
public sealed class NextWaiting(CandidateStore candidates, Openings openings)
{
    /// <summary>Its address, or the queue's where nothing else waits.</summary>
    /// <param name="query">What the next page is told, with its question mark.</param>
    public string After(string id, string who, string query)
    {
        var taken = openings.All(who);
        return candidates.After(id).FirstOrDefault(next => !taken.Contains(next)) is { } free ? $"/review/{free}{query}" : $"/review{query}";
    }
}
