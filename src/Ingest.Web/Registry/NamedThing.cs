namespace Ingest.Web.Registry;

/// <summary>A thing that texts name, and the words they name it by.</summary>
public sealed record NamedThing(string Name, IReadOnlyList<string> Words);
