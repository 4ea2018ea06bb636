namespace Ingest.Web.Registry.Releases;

/// <summary>The codebook in force as releases carry it.</summary>
public sealed record CodebookText(string Version, string Hash, string Json, string Markdown);
