using Ingest.Agreements.Detection.Dates;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>When and where an instrument was signed, with the words that say so.</summary>
internal sealed record SigningFindings(IReadOnlyList<DatedEvent> Events, Finding<string>? Place)
{
    public PartialDate? Date => Events.Count > 0 ? Events[0].Date.Value : null;

    public static SigningFindings Of(FlatText text, Stretch title, Structure structure)
    {
        if (title.Form == "exchange" && PlaceDates.Find(text, title.TitleStart, title.End) is { Count: > 0 } letters)
            return Notes(text, letters);
        if (structure.Signings.FirstOrDefault(signing => signing.Dates.Count > 0) is { } signing)
            return Of(text, signing, 0.97);
        if (Closing(text, title) is { } closing)
            return Of(text, closing, 0.85);
        if (Labelled(text, title) is { } labelled)
            return labelled;
        if (PlaceDates.Find(text, title.TitleStart, title.End) is { Count: > 0 } lines)
        {
            var (place, date) = lines[^1];
            return new SigningFindings([Event(text, date, place.Start, 0.75)], PlaceFinding(text, place, 0.75));
        }

        var undated = structure.Signings.FirstOrDefault(other => other.Place is not null);
        var inTitle = text.DatesIn(title.TitleStart, title.TitleEnd).ToList();
        return new SigningFindings(
            inTitle.Count > 0 ? [Event(text, inTitle[0], inTitle[0].Start, 0.6)] : [],
            undated?.Place is { } where ? PlaceFinding(text, where, 0.8) : null);
    }

    public static SigningFindings Of(FlatText text, Signing signing, double confidence) => new(
        [.. signing.Dates.OrderByDescending(date => date.Date).Select(date => Event(text, date, signing.Start, confidence))],
        signing.Place is { } place ? PlaceFinding(text, place, confidence - 0.02) : null);

    /// <summary>"This Agreement was drawn up in … on …": a formula within a sentence counts near the end of the text.</summary>
    private static Signing? Closing(FlatText text, Stretch title) =>
        Signings.Find(text, title.End - ((title.End - title.TitleStart) / 4), title.End).LastOrDefault(signing => signing.Dates.Count > 0);

    /// <summary>A form's lines behind the signatures: "Date: 8 May 2018", "Place: London".</summary>
    private static SigningFindings? Labelled(FlatText text, Stretch title)
    {
        var tokens = text.Tokens;
        DatedEvent? signed = null;
        Finding<string>? place = null;
        for (var i = text.TokenAt(title.TitleEnd); i + 1 < tokens.Count && tokens[i].Start < title.End; i++)
        {
            if (!text.Text.AsSpan(tokens[i].End, Math.Min(3, text.Text.Length - tokens[i].End)).TrimStart().StartsWith(":"))
                continue;
            if (tokens[i].Key is "date" or "datum" or "dated" or "fecha" or "data" && text.DatesIn(tokens[i].End, tokens[i].End + 6).FirstOrDefault() is { Length: > 0 } date)
                signed = Event(text, date, tokens[i].Start, 0.85);
            else if (tokens[i].Key is "place" or "lieu" or "ort" or "plaats" or "lugar" or "luogo" && Places.Labelled(text, i + 1) is { } named)
                place = PlaceFinding(text, named, 0.85);
        }

        return signed is null ? null : new SigningFindings([signed], place);
    }

    /// <summary>Notes are exchanged: the later one concludes the agreement, the earlier date is kept beside it.</summary>
    private static SigningFindings Notes(FlatText text, IReadOnlyList<(PlaceHit Place, DateHit Date)> letters)
    {
        var dates = letters.DistinctBy(letter => letter.Date.Date).OrderByDescending(letter => letter.Date.Date).Take(2);
        return new SigningFindings([.. dates.Select(letter => Event(text, letter.Date, letter.Place.Start, 0.85))], PlaceFinding(text, letters[0].Place, 0.85));
    }

    private static DatedEvent Event(FlatText text, DateHit date, int from, double confidence)
    {
        var start = Math.Min(from, date.Start);
        return new DatedEvent(DateRole.Signed, new Finding<PartialDate?>(date.Date, confidence, text.Prove(start, Math.Max(date.End, from) - start)));
    }

    private static Finding<string> PlaceFinding(FlatText text, PlaceHit place, double confidence)
    {
        var printed = text.Text.Substring(place.Start, place.Length);
        return new Finding<string>(place.Name, confidence, text.Prove(place.Start, place.Length)) { Note = printed == place.Name ? "" : $"Printed as {printed}." };
    }
}
