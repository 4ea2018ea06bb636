using System.Text.RegularExpressions;
using Ingest.Agreements.Detection.Dates;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>Datelines as letters have them: "The Hague, March 24, 1960". An exchange of notes is dated by these alone.</summary>
internal static partial class PlaceDates
{
    /// <summary>Between place and date: a comma and an article at most ("Paris, le 3 mai").</summary>
    private const int Gap = 8;

    /// <summary>A line of more characters holds more than a place and a date.</summary>
    private const int LongestLine = 60;

    public static IReadOnlyList<(PlaceHit Place, DateHit Date)> Find(FlatText text, int start, int end)
    {
        var lines = new List<(PlaceHit, DateHit)>();
        foreach (var hit in text.NamesIn(start, end))
        {
            if ((hit.As(NameKind.Capital) ?? hit.As(NameKind.City)) is not { } city)
                continue;
            foreach (var date in text.DatesIn(hit.End, Math.Min(end, hit.End + Gap)))
            {
                if (date.Date.Day is not null && text.Text.AsSpan(hit.End, date.Start - hit.End).IndexOf(',') >= 0)
                    lines.Add((new PlaceHit(city.Label, hit.Start, hit.Length), date));
            }
        }

        lines.AddRange(Alone(text, start, end).Where(alone => lines.TrueForAll(line => line.Item2.Start != alone.Date.Start)));
        return [.. lines.OrderBy(line => line.Item2.Start)];
    }

    /// <summary>A short line of its own that holds nothing but a place and a date, whether or not the gazetteer knows the place.</summary>
    private static IEnumerable<(PlaceHit Place, DateHit Date)> Alone(FlatText text, int start, int end)
    {
        for (var index = text.PassageAt(start); index < text.Document.Passages.Count && text.StartOf(index) < end; index++)
        {
            var from = text.StartOf(index);
            var line = text.Document.Passages[index].Text;
            if (line.Length > LongestLine || from < start || text.DatesIn(from, from + line.Length).FirstOrDefault() is not { Length: > 0 } date || from + line.Length - date.End > 2)
                continue;
            if (PlaceAlone().Match(line[..(date.Start - from)]) is { Success: true } match && match.Groups[1] is var name)
                yield return (new PlaceHit(name.Value, from + name.Index, name.Length), date);
        }
    }

    /// <summary>"Bad Godesberg, den", "San Sebastián, a", "Lviv,".</summary>
    [GeneratedRegex(@"^(\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|am|an|der|de|la|le|sur|upon)){0,3}), ?(?:den|am|le|the|on|il|el|a|dnia|dňa|dne|den)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAlone();
}
