namespace Ingest.Pipeline.Nightly;

/// <summary>When the nightly run comes, and what it does beyond what always belongs to it.</summary>
public sealed record NightOptions
{
    /// <summary>
    /// Cron, five fields (minute hour day month weekday), or six with seconds first; empty means never.
    /// Four o'clock lies outside the hour that clock changes of Europe skip or repeat.
    /// </summary>
    public string Cron { get; init; } = "0 4 * * *";

    /// <summary>A name of the IANA time zone database.</summary>
    public string TimeZone { get; init; } = "Europe/Brussels";

    /// <summary>Documents read again in one night because engine or codebook changed; the rest follow the next nights.</summary>
    public int RereadsPerNight { get; init; } = 500;

    /// <summary>Megabytes that must be free on the data folder's disk for backups and re-reading; below, the night says so and leaves them out.</summary>
    public int FreeMegabytes { get; init; } = 1000;

    /// <summary>An address the report is posted to as JSON (<c>due</c>, <c>well</c>, <c>report</c>); empty means none.</summary>
    public string Webhook { get; init; } = "";
}
