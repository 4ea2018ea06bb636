namespace Ingest.Storage;

/// <summary>One nightly run.</summary>
/// <param name="Due">The moment of the schedule it answers.</param>
/// <param name="Ended">Null while it runs.</param>
/// <param name="Well">False where a step of it failed; null while it runs.</param>
/// <param name="Report">Markdown, for a person.</param>
public sealed record Night(DateTimeOffset Due, DateTimeOffset Begun, DateTimeOffset? Ended, bool? Well, string Report);
