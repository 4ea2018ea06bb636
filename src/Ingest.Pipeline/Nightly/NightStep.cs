namespace Ingest.Pipeline.Nightly;

/// <summary>A step of the night that another room adds; it tells the report what it did.</summary>
public sealed record NightStep(string Title, Func<NightReport, CancellationToken, Task> Run);
