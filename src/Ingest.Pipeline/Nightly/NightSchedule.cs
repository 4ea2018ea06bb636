using Ingest.Model;
using NodaTime;
using NodaTime.TimeZones;
using Quartz;

namespace Ingest.Pipeline.Nightly;

/// <summary>
/// The moments of a cron expression in a time zone. The expression is read on the wall's calendar, and each of its
/// moments there is looked up in the zone: one that the clocks skip in spring comes as much later as they jump,
/// one that they repeat in autumn comes the first time only. So every night has one moment, never two, never none.
/// </summary>
public sealed class NightSchedule
{
    private readonly CronExpression _cron;
    private readonly DateTimeZone _zone;

    /// <exception cref="IngestException">The expression or the zone does not exist.</exception>
    public NightSchedule(NightOptions options)
    {
        _zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.TimeZone)
            ?? throw new IngestException($"There is no time zone {options.TimeZone}.", "Name one of the IANA database in Nightly:TimeZone, e.g. Europe/Brussels.");
        var format = options.Cron.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 5 ? CronFormat.Unix : CronFormat.Quartz;
        _cron = CronExpression.TryParse(options.Cron, format, out var cron)
            ? cron!.WithTimeZone(TimeZoneInfo.Utc)
            : throw new IngestException($"{options.Cron} is no cron expression.", "Write minute, hour, day, month, weekday in Nightly:Cron, e.g. 0 4 * * *");
    }

    /// <summary>The first moment after another; null where there is none.</summary>
    public DateTimeOffset? After(DateTimeOffset moment)
    {
        var wall = Instant.FromDateTimeOffset(moment).InZone(_zone).LocalDateTime;
        while (true)
        {
            var next = _cron.GetNextValidTimeAfter(new DateTimeOffset(wall.ToDateTimeUnspecified(), TimeSpan.Zero));
            if (next is null)
                return null;
            wall = LocalDateTime.FromDateTime(next.Value.UtcDateTime);
            var instant = _zone.ResolveLocal(wall, Resolvers.LenientResolver).ToInstant().ToDateTimeOffset();
            if (instant > moment)
                return instant;
        }
    }

    /// <summary>The newest moment that is due: of several that were missed only the last is caught up. Null where none is.</summary>
    /// <param name="last">The moment that was answered last.</param>
    public DateTimeOffset? Due(DateTimeOffset last, DateTimeOffset now)
    {
        DateTimeOffset? due = null;
        for (var next = After(last); next <= now; next = After(next.Value))
            due = next;
        return due;
    }
}
