namespace Ingest.Web.Registry.Releases;

/// <param name="Version">The number to give; null takes the next.</param>
/// <param name="Date">The day it bears; null takes the Registry's last change.</param>
/// <param name="Out">Where else to put its files; null keeps them in the data folder only.</param>
public sealed record FreezeRequest(ReleaseVersion? Version = null, DateOnly? Date = null, OutFolder? Out = null);
