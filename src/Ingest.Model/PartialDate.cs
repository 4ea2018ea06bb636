using System.Globalization;
using System.Text.Json.Serialization;

namespace Ingest.Model;

/// <summary>A calendar date known to the day, the month or only the year; no time zone.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    [JsonConstructor]
    public PartialDate(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        if (month is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(month));
        if (day is not null && (month is null || day < 1 || day > DateTime.DaysInMonth(year, month.Value)))
            throw new ArgumentOutOfRangeException(nameof(day));
        (Year, Month, Day) = (year, month, day);
    }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>Null where the numbers name no date of the calendar.</summary>
    public static PartialDate? Create(int year, int? month = null, int? day = null) =>
        year is < 1 or > 9999 || month is < 1 or > 12 || (day is not null && (month is null || day < 1 || day > DateTime.DaysInMonth(year, month.Value)))
            ? null
            : new PartialDate(year, month, day);

    /// <summary>Reads "2025-05-09", "2025-05" or "2025"; null for anything else.</summary>
    public static PartialDate? Parse(string? text)
    {
        var parts = (text ?? "").Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || parts.Skip(1).Any(part => part.Length != 2))
            return null;
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        }

        return Create(numbers[0], parts.Length > 1 ? numbers[1] : null, parts.Length > 2 ? numbers[2] : null);
    }

    /// <summary>By year, month, day; an unknown month or day sorts first.</summary>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601, as precise as known.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}")
        + (Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"-{month:00}") : "")
        + (Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"-{day:00}") : "");
}
