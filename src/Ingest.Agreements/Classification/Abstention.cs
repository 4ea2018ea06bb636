using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>A finding without a value, and why.</summary>
internal static class Abstention
{
    public static Finding<T> Because<T>(string note, IReadOnlyList<Evidence>? evidence = null) => new(default, 0, evidence ?? []) { Note = note };
}
