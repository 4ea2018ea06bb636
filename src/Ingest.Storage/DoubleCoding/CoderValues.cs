using Ingest.Model;

namespace Ingest.Storage;

/// <summary>What one coder says of a candidate.</summary>
/// <param name="Coder">Rules, a model, or a person; null for the values agreed upon.</param>
/// <param name="At">When it was said.</param>
public sealed record CoderValues(Coder? Coder, DateTimeOffset At, IReadOnlyList<RecordedValue> Values);
