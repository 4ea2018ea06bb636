using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Model;

/// <summary>
/// The days on which an agreement stands. Where only the year or month of a date is known, the agreement counts from its first
/// day and until its last, so that a look back never drops what may already have been there.
/// </summary>
/// <param name="From">From its signature, or its entry into force where no signature is known; null where neither is.</param>
/// <param name="Until">The last day of its term; null where it has no end or none is known.</param>
/// <param name="Renews">It goes on after its term unless somebody acts.</param>
public sealed partial record Standing(DateOnly? From, DateOnly? Until, bool Renews)
{
    public static Standing Of(Entry entry)
    {
        var signed = PartialDate.Parse(entry.First(Field.Signed));
        var inForce = PartialDate.Parse(entry.First(Field.InForce));
        var expires = PartialDate.Parse(entry.Values.FirstOrDefault(value => value is { Field: Field.Date, Qualifier: "expires", Value: not null })?.Value);
        return new Standing(
            FirstDay(signed ?? inForce),
            LastDay(expires) ?? (LastDay(inForce ?? signed) is { } begin ? End(begin, entry.First(Field.Duration)) : null),
            entry.All(Field.Clause).Contains("renewal"));
    }

    public bool On(DateOnly day) => From <= day && (Until is null || Renews || Until >= day);

    public static DateOnly? FirstDay(PartialDate? date) => date is { } known ? new DateOnly(known.Year, known.Month ?? 1, known.Day ?? 1) : null;

    public static DateOnly? LastDay(PartialDate? date)
    {
        if (date is not { } known)
            return null;
        var month = known.Month ?? 12;
        return new DateOnly(known.Year, month, known.Day ?? DateTime.DaysInMonth(known.Year, month));
    }

    /// <summary>The last day of a term of years, months, weeks or days (ISO 8601); null for a term without end.</summary>
    private static DateOnly? End(DateOnly begin, string? duration)
    {
        if (Term().Match(duration ?? "") is not { Success: true } term)
            return null;
        var (years, months, days) = (Number("years"), Number("months"), Number("weeks") * 7 + Number("days"));
        return years + months + days == 0 || begin.Year + years + months / 12 + days / 365 > 9000
            ? null
            : begin.AddYears(years).AddMonths(months).AddDays(days - 1);

        int Number(string part) => term.Groups[part].Success ? int.Parse(term.Groups[part].Value, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"^P(?:(?<years>\d{1,4})Y)?(?:(?<months>\d{1,5})M)?(?:(?<weeks>\d{1,5})W)?(?:(?<days>\d{1,6})D)?$")]
    private static partial Regex Term();
}
