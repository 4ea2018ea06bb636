using Ingest.Agreements.Detection.Dates;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>Datelines as letters have them: "The Hague, March 24, 1960". An exchange of notes is dated by these alone.</summary>
internal static class PlaceDates
{
    /// <summary>Between place and date: a comma and an article at most ("Paris, le 3 mai").</summary>
    private const int Gap = 8;

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

        return lines;
    }
}
