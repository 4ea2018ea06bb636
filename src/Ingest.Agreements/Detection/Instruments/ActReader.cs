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
        var objects = Objects(text, from);
        var issuer = Issuer(text);
        // The act's title and its article name the same agreement, and a running head may break the title off: the fullest reading stands.
        var full = objects.Where(one => !objects.Exists(other => other != one && Covers(other, one))).ToList();
        return [.. full.Select(one => Agreement(text, one, issuer))];
    }

    /// <summary>Every word for an instrument near the act's opening, with the parties named behind it.</summary>
    private static List<ActObject> Objects(FlatText text, int from)
    {
        var reach = Math.Min(text.Text.Length, from + ActLength);
        var nouns = text.InstrumentsIn(Math.Max(0, from - 12), reach).ToList();
        var objects = new List<ActObject>();
        for (var i = 0; i < nouns.Count; i++)
        {
            var next = i + 1 < nouns.Count ? nouns[i + 1].Start : reach;
            var parties = TitleParties.Read(text.Annotated, nouns[i].Start, Math.Min(reach, nouns[i].Start + 900));
            if (parties.Count > 0 && parties[0].Start > next)
                parties = [];
            if (parties.Count < 2 && objects.Count > 0)
                continue;
            objects.Add(new ActObject(nouns[i].Start, Title(text, nouns[i].Start, Math.Min(reach, nouns[i].Start + 900)), parties));
        }

        return objects;
    }

    private static bool Covers(ActObject other, ActObject one)
    {
        var (all, some) = (other.Parties.Select(party => party.Code).ToHashSet(), one.Parties.Select(party => party.Code).ToHashSet());
        return some.IsSubsetOf(all) && (some.Count < all.Count || other.Start < one.Start);
    }

    private static DetectedAgreement Agreement(FlatText text, ActObject one, PartyHit? issuer)
    {
        var named = one.Parties;
        var parties = named.Count >= 2 || issuer is null ? named : [.. named.Append(issuer.Value).DistinctBy(hit => hit.Code)];
        var signed = Signed(text, one) is { } signing ? SigningFindings.Of(text, signing, 0.95) : new SigningFindings([], null);
        var formula = AgreedFormulas.FirstAfter(text.Text, one.TitleEnd, text.Text.Length);
        var title = text.Text[one.Start..one.TitleEnd].Replace('\n', ' ').Trim().TrimEnd('.');
        var proof = text.Prove(one.Start, one.TitleEnd - one.Start);
        return new DetectedAgreement
        {
            Basis = Basis.Text,
            Kind = ArrangementKind.Instrument,
            Title = new Finding<string>(title, 0.95, proof),
            Parties = PartyFindings.Of(text, parties, [parties], named.Count >= 2 ? 0.97 : 0.6).Findings,
            Dates = [.. signed.Events, .. DateRoles.Find(text, 0, text.Text.Length)],
            Place = signed.Place,
            Passages = text.Document.Passages,
            Mentions = proof,
            Links = [new Link(LinkKind.Approves, title, signed.Date, proof)],
            FullText = formula is not null && text.Text.Length > ActLength,
        };
    }

    /// <summary>The state whose law approves is a party, even where the agreement's title names none.</summary>
    private static PartyHit? Issuer(FlatText text)
    {
        var hit = text.Names.FirstOrDefault(name => name.Is(NameKind.State) && (name.Start < 1 || !text.Text[Math.Max(0, name.Start - 60)..name.Start].Contains("accession", StringComparison.OrdinalIgnoreCase)));
        return hit is null ? null : new PartyHit(hit.As(NameKind.State)!.Code, hit.Start, hit.Length);
    }

    /// <summary>The signing named with the agreement; in a notice, the sentence that announces it.</summary>
    private static Signing? Signed(FlatText text, ActObject one) =>
        Signings.Find(text, one.Start, Math.Min(text.Text.Length, one.TitleEnd + 120)).FirstOrDefault(signing => signing.Dates.Count > 0)
        ?? Signings.Find(text, 0, text.Text.Length).FirstOrDefault(signing => signing.Dates.Count > 0);

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

    private sealed record ActObject(int Start, int TitleEnd, IReadOnlyList<PartyHit> Parties);
}
