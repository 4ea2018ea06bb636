namespace Ingest.Web.Composition;

/// <summary>What is said along the way, on standard error.</summary>
public sealed record LogOptions
{
    /// <summary><c>Debug</c>, <c>Information</c>, <c>Warning</c> or <c>Error</c>.</summary>
    public LogLevel Level { get; init; } = LogLevel.Information;

    /// <summary><c>text</c> for people, <c>json</c> for a collector: one object a line.</summary>
    public string Format { get; init; } = "text";

    /// <summary>An OpenTelemetry collector (OTLP over HTTP) that traces and metrics are sent to, e.g. <c>http://localhost:4318</c>; empty means none.</summary>
    public string Collector { get; init; } = "";

    public void Apply(ILoggingBuilder log)
    {
        // The framework tells every request; of that only what went wrong is news.
        log.SetMinimumLevel(Level).AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning)
            // Both only report what is meant: keys are protected by the folder's permissions, and our own header is stricter.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        log.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        if (Format == "json")
            log.AddJsonConsole(json => json.UseUtcTimestamp = true);
        else
            log.AddSimpleConsole(text => (text.SingleLine, text.TimestampFormat) = (true, "HH:mm:ss "));
    }
}
