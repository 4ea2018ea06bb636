using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>
/// The agreements an official act approves or announces: each word for an instrument in the act's title opens one; a second
/// one counts only with parties of its own, for "the Treaty and its final act" is one agreement.
/// </summary>
internal static class ActReader
{
    /// <summary>An act longer than this, in characters, that has a preamble's formula carries the agreement's text with it.</summary>
    private const int ActLength = 6000;

    public static IReadOnlyList<DetectedAgreement> Read(FlatText text, int from)
    {
        var titleEnd = TitleEnd(text, from);
        var nouns = text.InstrumentsIn(Math.Max(0, from - 12), titleEnd).Where(hit => hit.End > from - 1 || true).ToList();
        var agreements = new List<DetectedAgreement>();
        var state = Issuer(text);
        for (var i = 0; i < nouns.Count; i++)
        {
            var next = nouns.Skip(i + 1).FirstOrDefault(other => TitleParties.Read(text.Annotated, other.Start, titleEnd).Count >= 2 && TitleParties.Read(text.Annotated, nouns[i].Start, other.Start).Count >= 2);
            var end = next?.Start ?? titleEnd;
            var named = TitleParties.Read(text.Annotated, nouns[i].Start, end);
            if (agreements.Count > 0 && named.Count < 2)
                continue;
            agreements.Add(Agreement(text, nouns[i], end, named, state));
        }

        return [.. agreements.DistinctBy(agreement => (string.Join(' ', agreement.Parties.Select(party => party.Value)), agreement.Dates.Count > 0 ? agreement.Dates[0].Date.Value : null))];
    }

    private static DetectedAgreement Agreement(FlatText text, NameHit noun, int end, IReadOnlyList<PartyHit> named, PartyHit? issuer)
    {
        var titleEnd = Title(text, noun.Start, end);
        var parties = named.Count >= 2 || issuer is null ? named : [.. named.Append(issuer.Value).DistinctBy(hit => hit.Code)];
        var signings = Signings.Find(text, noun.Start, Math.Min(text.Text.Length, end + 5)).Where(signing => signing.Dates.Count > 0).ToList();
        if (signings.Count == 0)
            signings = [.. Signings.Find(text, noun.Start, text.Text.Length).Where(signing => signing.Dates.Count > 0)];
        var signed = signings.Count > 0 ? SigningFindings.Of(text, signings[0], 0.95) : new SigningFindings([], null);
        var formula = AgreedFormulas.FirstAfter(text.Text, end, text.Text.Length);
        var proof = text.Prove(noun.Start, titleEnd - noun.Start);
        return new DetectedAgreement
        {
            Basis = Basis.Text,
            Kind = ArrangementKind.Instrument,
            Title = new Finding<string>(text.Text[noun.Start..titleEnd].Replace('\n', ' ').Trim(), 0.95, proof),
            Parties = PartyFindings.Of(text, parties, [parties], named.Count >= 2 ? 0.97 : 0.6).Findings,
            Dates = [.. signed.Events, .. DateRoles.Find(text, 0, text.Text.Length)],
            Place = signed.Place,
            Passages = text.Document.Passages,
            Mentions = proof,
            FullText = formula is not null && text.Text.Length > ActLength,
        };
    }

    /// <summary>The state whose law approves is a party, even where the agreement's title names none.</summary>
    private static PartyHit? Issuer(FlatText text)
    {
        var hit = text.Names.FirstOrDefault(name => name.Is(NameKind.State) && (name.Start < 1 || !text.Text[Math.Max(0, name.Start - 60)..name.Start].Contains("accession", StringComparison.OrdinalIgnoreCase)));
        return hit is null ? null : new PartyHit(hit.As(NameKind.State)!.Code, hit.Start, hit.Length);
    }

    private static int TitleEnd(FlatText text, int from)
    {
        var passage = text.PassageAt(from);
        var end = text.StartOf(passage + 1);
        // A title cut into several passages goes on while no sentence has ended and no verb of enactment has come.
        while (end - from < 60 && passage + 1 < text.Document.Passages.Count)
            end = text.StartOf(++passage + 1);
        return Math.Min(end, from + 900);
    }

    private static int Title(FlatText text, int start, int end)
    {
        foreach (var mark in new[] { ", fait", ", signé", ", faits", ", gedaan", ", unterzeichnet", ". ", "\n", " Nous " })
        {
            var at = text.Text.IndexOf(mark, start, end - start, StringComparison.Ordinal);
            if (at > start)
                end = Math.Min(end, at);
        }

        return end;
    }
}
