using System.Globalization;

namespace Ingest.Storage;

/// <summary>Points in time as the database keeps them: UTC, ISO 8601 to the millisecond, so that text order is time order.</summary>
internal static class Moment
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Now(this TimeProvider clock) => Text(clock.GetUtcNow());

    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
