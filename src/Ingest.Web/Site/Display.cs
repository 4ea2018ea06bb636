using System.Globalization;
using Ingest.Model;

namespace Ingest.Web.Site;

/// <summary>Values in the reader's form.</summary>
public static class Display
{
    public static string Date(PartialDate? date) => date switch
    {
        null => "–",
        { Day: { } day, Month: { } month, Year: var year } => new DateTime(year, month, day).ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
        { Month: { } month, Year: var year } => new DateTime(year, month, 1).ToString("MMMM yyyy", CultureInfo.CurrentCulture),
        { Year: var year } => year.ToString(CultureInfo.InvariantCulture),
    };

    public static string Moment(DateTimeOffset moment) => moment.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.CurrentCulture);

    public static string Percent(double share) => share.ToString("P0", CultureInfo.CurrentCulture);

    /// <summary>A number of points in an SVG attribute, whatever the reader's decimal sign.</summary>
    public static string Points(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The first and last digits of a hash: enough to compare by eye.</summary>
    public static string Hash(string sha256) => $"{sha256[..8]}…{sha256[^4..]}";
}
