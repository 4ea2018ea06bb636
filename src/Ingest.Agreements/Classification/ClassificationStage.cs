using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>From a detected agreement to its codes, by the rules of a codebook alone; what the text tells a reader to do is just more text.</summary>
public sealed class ClassificationStage(Codebook codebook)
{
    /// <summary>The type of a document that is an agreement, but none of defence: no candidate is made of it.</summary>
    public const string NotDefence = "not_a_defence_agreement";

    private readonly CueIndexes _indexes = new(codebook.Entries);

    public ClassificationStage()
        : this(Codebook.BuiltIn)
    {
    }

    public ClassifiedAgreement Classify(Document document, DetectedAgreement detected)
    {
        var instrument = Instrument.Read(detected, document.Language, new CueScanner(_indexes));
        var type = TypeRule.Of(instrument);
        if (type.Value == NotDefence)
            return new ClassifiedAgreement { Detected = detected, Type = type };
        var binding = BindingRule.Of(instrument);
        return detected is { Basis: Basis.Text, FullText: true }
            ? FromText(instrument, type, binding)
            : FromTitle(instrument, type, binding);
    }

    private ClassifiedAgreement FromText(Instrument instrument, Finding<string> type, Finding<bool?> binding)
    {
        var subject = FocusRule.Subject(instrument);
        var content = ContentRule.Accept(instrument, ContentRule.Weigh(instrument), subject);
        var pledge = MutualDefenceRule.Of(instrument, binding);
        var found = content.Select(ContentRule.ToFinding).ToList();
        if (pledge is not null)
            found.Add(pledge);
        // A title names the purpose, also where the articles only work it out.
        found.AddRange(SpokenContent.OfTitle(instrument).Where(named => found.TrueForAll(finding => finding.Value != named.Value)));
        var crisis = found.Find(finding => finding.Value == "crisis_consultation");
        return new ClassifiedAgreement
        {
            Detected = instrument.Detected,
            Type = type,
            LegalForm = LegalFormRule.Of(instrument, binding),
            Binding = binding,
            Focus = FocusRule.Of(instrument, subject, content),
            Content = [.. found.OrderBy(finding => finding.Value, StringComparer.Ordinal)],
            Clauses = [.. new[] { pledge, crisis }.OfType<Finding<string>>().Concat(ClauseRule.Of(instrument, codebook)).OrderBy(finding => finding.Value, StringComparer.Ordinal)],
            FinalClauses = [.. FinalClauseTerms.Of(instrument, codebook)],
            DatedCommitments = [.. CommitmentRule.Of(instrument)],
        };
    }

    /// <summary>Approval laws, notices and mentions: only what the name and the sentences about it say.</summary>
    private ClassifiedAgreement FromTitle(Instrument instrument, Finding<string> type, Finding<bool?> binding) => new()
    {
        Detected = instrument.Detected,
        Type = type,
        LegalForm = LegalFormRule.Of(instrument, binding),
        Binding = binding,
        Focus = FocusRule.Of(instrument, FocusRule.Subject(instrument), []),
        Content = [.. SpokenContent.Of(instrument)],
        Clauses = [.. SpokenContent.Clauses(instrument)],
        FinalClauses = instrument.Detected.Basis == Basis.Text ? [.. FinalClauseTerms.Of(instrument, codebook)] : [],
    };
}
