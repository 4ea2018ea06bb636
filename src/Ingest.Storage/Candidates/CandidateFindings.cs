using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A candidate taken apart into rows and put together again without loss.</summary>
internal static class CandidateFindings
{
    public static IReadOnlyList<StoredFinding> Of(Candidate candidate) =>
    [
        .. One(Field.Title, candidate.Title),
        .. candidate.Parties.SelectMany(party => One(Field.Party, party)),
        .. One(Field.Signed, candidate.Signed),
        .. One(Field.Place, candidate.Place),
        .. One(Field.InForce, candidate.InForce),
        .. One(Field.Duration, candidate.Duration),
        .. One(Field.Type, candidate.Type),
        .. One(Field.LegalForm, candidate.LegalForm),
        .. One(Field.Binding, candidate.Binding),
        .. One(Field.Focus, candidate.Focus),
        .. candidate.Content.SelectMany(code => One(Field.Content, code)),
        .. candidate.Clauses.SelectMany(code => One(Field.Clause, code)),
        .. candidate.Dates.Select(dated => StoredFinding.Of(Field.Date, dated.Date, date => date!.Value.ToString(), Code.Of(dated.Role))),
        .. candidate.FinalClauses.Select(clause => StoredFinding.Of(Field.FinalClause, clause.Terms, terms => terms, clause.Code)),
        .. candidate.Links.Select(link =>
            new StoredFinding(Field.Link, Code.Of(link.Kind), link.Title, 1, "", link.Signed?.ToString(), false, link.Evidence)),
        .. Places(Field.Mention, candidate.Mentions),
        .. Places(Field.Commitment, candidate.DatedCommitments),
    ];

    /// <summary>Puts the findings back where they came from.</summary>
    /// <param name="frame">The candidate without findings.</param>
    public static Candidate Put(Candidate frame, IEnumerable<StoredFinding> findings)
    {
        var by = findings.ToLookup(finding => finding.Field);
        return frame with
        {
            Title = by[Field.Title].SingleOrDefault()?.Text(),
            Parties = [.. by[Field.Party].Select(party => party.Text())],
            Signed = by[Field.Signed].SingleOrDefault()?.Date(),
            Place = by[Field.Place].SingleOrDefault()?.Text(),
            InForce = by[Field.InForce].SingleOrDefault()?.Date(),
            Duration = by[Field.Duration].SingleOrDefault()?.Text(),
            Type = by[Field.Type].SingleOrDefault()?.Text(),
            LegalForm = by[Field.LegalForm].SingleOrDefault()?.Text(),
            Binding = by[Field.Binding].SingleOrDefault()?.Truth(),
            Focus = by[Field.Focus].SingleOrDefault()?.Text(),
            Content = [.. by[Field.Content].Select(code => code.Text())],
            Clauses = [.. by[Field.Clause].Select(code => code.Text())],
            Dates = [.. by[Field.Date].Select(date => new DatedEvent(Code.Read<DateRole>(date.Qualifier!), date.Date()))],
            FinalClauses = [.. by[Field.FinalClause].Select(clause => new FinalClause(clause.Qualifier!, clause.Text()))],
            Links =
            [
                .. by[Field.Link].Select(link =>
                    new Link(Code.Read<LinkKind>(link.Qualifier!), link.Value!, PartialDate.Parse(link.Detail), link.Evidence)),
            ],
            Mentions = by[Field.Mention].SingleOrDefault()?.Evidence ?? [],
            DatedCommitments = by[Field.Commitment].SingleOrDefault()?.Evidence ?? [],
        };
    }

    private static IEnumerable<StoredFinding> One(Field field, Finding<string>? finding) =>
        finding is null ? [] : [StoredFinding.Of(field, finding, value => value)];

    private static IEnumerable<StoredFinding> One(Field field, Finding<PartialDate?>? finding) =>
        finding is null ? [] : [StoredFinding.Of(field, finding, date => date!.Value.ToString())];

    private static IEnumerable<StoredFinding> One(Field field, Finding<bool?>? finding) =>
        finding is null ? [] : [StoredFinding.Of(field, finding, truth => truth!.Value ? "true" : "false")];

    private static IEnumerable<StoredFinding> Places(Field field, IReadOnlyList<Evidence> evidence) =>
        evidence.Count == 0 ? [] : [new StoredFinding(field, null, null, 1, "", null, false, evidence)];
}
