using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>The agreements a document is: the instruments whose text it holds, or those an official act approves or announces.</summary>
internal static class InstrumentReader
{
    public static IReadOnlyList<DetectedAgreement> Read(FlatText text)
    {
        if (Acts.Find(text.Text) is { } act)
        {
            var approved = ActReader.Read(text, act);
            if (approved.Count > 0)
                return approved;
        }

        var titles = Titles.Find(text);
        var records = new List<InstrumentRecord>();
        for (var i = 0; i < titles.Count; i++)
        {
            // A title ends the instrument before it only where an instrument of its own begins: one with its own signing.
            var title = titles[i] with { End = NextSigned(text, titles, i) };
            if (records.Count > 0 && !InstrumentRecord.CanFollow(text, title))
                continue;
            var structure = Structure.Of(text, title.TitleEnd, title.End);
            if (InstrumentRecord.Of(text, title, structure, main: records.Count == 0) is { } record && !records.Exists(known => known.SameAs(record)))
                records.Add(record);
        }

        return [.. records.Select(record => record.ToAgreement(text))];
    }

    private static int NextSigned(FlatText text, IReadOnlyList<Stretch> titles, int i)
    {
        for (var next = i + 1; next < titles.Count; next++)
        {
            if (titles[next].TitleStart - titles[i].TitleEnd > 1500 && text.TestimoniaIn(titles[i].TitleEnd, titles[next].TitleStart).Any())
                return titles[next].TitleStart;
        }

        return text.Text.Length;
    }
}
