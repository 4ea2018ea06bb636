using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>One instrument of a document with all that was read of it.</summary>
internal sealed record InstrumentRecord(Stretch Title, Structure Structure, PartyFindings Parties, SigningFindings Signing)
{
    /// <summary>Null where the stretch shows too little of an instrument's structure to be one.</summary>
    public static InstrumentRecord? Of(FlatText text, Stretch title, Structure structure, bool main)
    {
        var named = TitleParties.Read(text.Annotated, title.TitleStart, title.TitleEnd);
        if (!IsOfTheField(text, title))
            return null;
        var letters = structure.Signings.Count == 0 && PlaceDates.Find(text, title.TitleEnd, title.End).Count > 0;
        var signs = (letters ? 1 : 0) + (named.Count >= 2 ? 1 : 0) + (structure.Formula is not null ? 1 : 0) + (structure.Articles >= 2 ? 1 : 0)
            + (structure.Signings.Count > 0 ? 1 : 0) + (structure.Signatories.Count >= 2 ? 1 : 0);
        if (signs < 2 || (!main && (structure.Signings.Count == 0 || named.Count + structure.Preamble.Count < 2)))
            return null;
        var parties = PartyFindings.Merge(text, title, named, structure);
        return new InstrumentRecord(title, structure, parties, SigningFindings.Of(text, title, structure));
    }

    /// <summary>Defence words among a thousand below which an instrument is of another field; real ones of other fields have 3 to 6.5, of this one from 8.</summary>
    private const double FieldDensity = 7;

    private static bool IsOfTheField(FlatText text, Stretch title) =>
        text.IsDefence(title.TitleStart, title.TitleEnd) || text.DefenceDensityIn(title.TitleStart, title.End) >= FieldDensity;

    /// <summary>An instrument behind the first one has a testimonium of its own; looked at before the costlier signs.</summary>
    public static bool CanFollow(FlatText text, Stretch title) => text.TestimoniaIn(title.TitleEnd, title.End).Any();

    /// <summary>The same instrument once more, in another of its languages: same parties, same day.</summary>
    public bool SameAs(InstrumentRecord other) =>
        Parties.Codes.SequenceEqual(other.Parties.Codes) && (Title.Language != other.Title.Language || Title.Form == other.Title.Form)
        && (Signing.Date is null || other.Signing.Date is null || Signing.Date == other.Signing.Date);

    public DetectedAgreement ToAgreement(FlatText text)
    {
        var first = text.PassageAt(Title.TitleStart);
        var last = text.PassageAt(Math.Max(Title.TitleStart, Title.End - 1));
        var title = text.Text[Title.TitleStart..Title.TitleEnd].Replace('\n', ' ').Trim();
        var proof = text.Prove(Title.TitleStart, Title.TitleEnd - Title.TitleStart);
        return new DetectedAgreement
        {
            Basis = Basis.Text,
            Kind = ArrangementKind.Instrument,
            Title = new Finding<string>(title, 0.95, proof),
            Parties = Parties.Findings,
            Dates = [.. Signing.Events, .. DateRoles.Find(text, Title.TitleEnd, Title.End)],
            Place = Signing.Place,
            Passages = [.. text.Document.Passages.Skip(first).Take(last - first + 1)],
            Mentions = proof,
            Links = Lineage.Ties.Find(text, Title),
            FullText = true,
        };
    }
}
