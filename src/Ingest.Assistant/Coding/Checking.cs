using Ingest.Model;

namespace Ingest.Assistant.Coding;

/// <summary>
/// From what the model said to what may be filed. A value whose quotation does not stand in the document, whose quotation does not
/// say it, or which is no code, is dropped and counted; nothing is mended, nothing guessed.
/// </summary>
internal sealed class Checking(QuoteIndex quotes, Scheme scheme, ReadValues read, double trust)
{
    /// <summary>A single word can name a form or a type ("Protocol"); to prove an undertaking takes more.</summary>
    private const int ShortestProof = 3;

    private readonly Dictionary<string, int> _dropped = [];

    /// <summary>Values not kept, by why.</summary>
    public IReadOnlyDictionary<string, int> Dropped => _dropped;

    /// <summary>Null where nothing is left that tells the agreement from others.</summary>
    public ClassifiedAgreement? Check(AnsweredAgreement said)
    {
        if (AnswerWords.Basis(said.Basis) is not { } basis || AnswerWords.Kind(said.Kind) is not { } kind)
            return Drop<ClassifiedAgreement>("unknown-code");
        var title = said.Title is null ? null : Quoted(said.Title, shortest: 2) is { } words ? new Finding<string>(words.Text, trust, words.Evidence) : null;
        var parties = said.Parties.Select(party => Value(Field.Party, party)).OfType<Finding<string>>()
            .DistinctBy(party => party.Value).OrderBy(party => party.Value, StringComparer.Ordinal).ToList();
        if (title is null && parties.Count < 2)
            return Drop<ClassifiedAgreement>("nothing-proved");
        return new ClassifiedAgreement
        {
            Detected = new DetectedAgreement
            {
                Basis = basis,
                Kind = kind,
                Title = title,
                Parties = parties,
                Dates = [.. Dated(DateRole.Signed, Field.Signed, said.Signed), .. Dated(DateRole.InForce, Field.InForce, said.InForce)],
                Place = said.Place is null ? null : Value(Field.Place, said.Place),
                Passages = [],
                FullText = basis == Basis.Text,
            },
            Type = One(Field.Type, said.Type),
            LegalForm = One(Field.LegalForm, said.LegalForm),
            Binding = Binding(said.Binding),
            Focus = One(Field.Focus, said.Focus),
            Content = Codes(Field.Content, said.Content),
            Clauses = Codes(Field.Clause, said.Clauses),
            FinalClauses = said.Duration is not null && Value(Field.Duration, said.Duration) is { } term ? [new FinalClause("duration", term)] : [],
        };
    }

    private IEnumerable<DatedEvent> Dated(DateRole role, Field field, Answered? said) =>
        said is not null && Value(field, said) is { } found && PartialDate.Parse(found.Value) is { } date
            ? [new DatedEvent(role, new Finding<PartialDate?>(date, trust, found.Evidence))]
            : [];

    /// <summary>A party, date, place or length of time: the value must be what the rules' own readers read in the quoted words.</summary>
    private Finding<string>? Value(Field field, Answered said) => Quoted(said, shortest: 1) is not { } words ? null
        : read(field, words.Text).FirstOrDefault(value => value.Equals(said.Value.Trim(), StringComparison.OrdinalIgnoreCase)) is { } value ? new Finding<string>(value, trust, words.Evidence)
        : Drop<Finding<string>>("not-in-quote");

    private Finding<string> One(Field field, Answered? said) =>
        (said is null ? null : Code(field, said, shortest: 1)) ?? new Finding<string>(null, 0, []) { Note = "The model gave none that the page proves." };

    private List<Finding<string>> Codes(Field field, IReadOnlyList<Answered> said) =>
        [.. said.Select(code => Code(field, code, ShortestProof)).OfType<Finding<string>>().GroupBy(code => code.Value).Select(Join).OrderBy(code => code.Value, StringComparer.Ordinal)];

    private Finding<bool?> Binding(Answered? said) => said switch
    {
        { Value: "true" or "false" } => Quoted(said, ShortestProof) is { } words ? new Finding<bool?>(said.Value == "true", trust, words.Evidence) : Unbound(),
        null => Unbound(),
        _ => Drop<Finding<bool?>>("unknown-code") ?? Unbound(),
    };

    private static Finding<bool?> Unbound() => new(null, 0, []) { Note = "The model gave no answer that the page proves." };

    private Finding<string>? Code(Field field, Answered said, int shortest)
    {
        if (scheme.Find(field, said.Value) is not { } code)
            return Drop<Finding<string>>("unknown-code");
        if (Quoted(said, shortest, code.NeedsUndertaking ? CanUndertake : null) is not { } words)
            return null;
        return code.NeedsUndertaking && !CanUndertake(words.Passage) ? Drop<Finding<string>>("no-undertaking") : new Finding<string>(code.Code, trust, words.Evidence);
    }

    private FoundQuote? Quoted(Answered said, int shortest, Func<Passage, bool>? prefer = null) => quotes.Find(said.Quote, prefer) switch
    {
        null => Drop<FoundQuote>("quote-not-found"),
        { } found when found.Words < shortest || found.Text.Count(char.IsLetterOrDigit) < 4 => Drop<FoundQuote>("quote-too-short"),
        { } found => found,
    };

    private static bool CanUndertake(Passage passage) => passage.Part is TreatyPart.Body or TreatyPart.Operative or TreatyPart.Final or TreatyPart.Annex;

    private static Finding<string> Join(IEnumerable<Finding<string>> same) =>
        new(same.First().Value, same.First().Confidence, [.. same.SelectMany(finding => finding.Evidence).Distinct()]);

    private T? Drop<T>(string why) where T : class
    {
        _dropped[why] = _dropped.GetValueOrDefault(why) + 1;
        return null;
    }
}
