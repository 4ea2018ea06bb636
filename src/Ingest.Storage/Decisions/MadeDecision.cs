using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A decision as it was made.</summary>
/// <param name="Number">What an undo names.</param>
/// <param name="Entry">The entry it made or changed first.</param>
public sealed record MadeDecision(long Number, Decision Decision, DateTimeOffset At, string? Entry)
{
    internal static MadeDecision Of(DecisionRow row) => new(row.Id, Json.Read<Decision>(row.Asked), Moment.Read(row.At), row.Entry);
}
