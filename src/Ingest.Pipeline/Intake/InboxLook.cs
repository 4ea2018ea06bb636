namespace Ingest.Pipeline.Intake;

/// <summary>What one look at the watch folder found.</summary>
/// <param name="Present">Files that lay there.</param>
/// <param name="Unsettled">Those among them that are still being copied; the next look should come soon.</param>
public sealed record InboxLook(int Present, int Unsettled);
