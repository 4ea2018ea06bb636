using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>What a title, or a brief's sentences about an agreement, say of its content where its text is not at hand.</summary>
internal static class SpokenContent
{
    /// <summary>A sentence speaks of the agreement when it holds this share of the title's longer words.</summary>
    private const double Named = 0.5;

    private const int LongWord = 4;

    public static IEnumerable<Finding<string>> Of(Instrument instrument)
    {
        var bySentences = instrument.Detected.Basis != Basis.Mention ? [] : Speaking(instrument)
            .SelectMany(sentence => sentence.On(CodebookAxis.Content).Where(hit => hit.Cue.Role == CueRole.Proof).Select(hit => (sentence, hit)))
            .GroupBy(found => found.hit.Entry.Code).Select(group => group.First())
            .Select(found => new Finding<string>(found.hit.Entry.Code, Confidence.Spoken, found.sentence.Prove(found.hit)) { Note = "As the document says of it." });
        return OfTitle(instrument).Concat(bySentences).DistinctBy(finding => finding.Value).OrderBy(finding => finding.Value, StringComparer.Ordinal);
    }

    public static IEnumerable<Finding<string>> OfTitle(Instrument instrument) => instrument.TitleProof.Count == 0 ? [] : instrument.InTitle(CodebookAxis.Content)
        .Where(hit => hit.Cue.Role == CueRole.Proof).Select(hit => hit.Entry.Code).Distinct()
        .Select(code => new Finding<string>(code, Confidence.NamedByTitleOnly, instrument.TitleProof) { Note = "By its title." });

    /// <summary>A brief that says an agreement has a mutual defence clause, or quotes the pledge.</summary>
    public static IEnumerable<Finding<string>> Clauses(Instrument instrument)
    {
        if (instrument.Detected.Basis != Basis.Mention)
            return [];
        return SpeakingOrGoingOn(instrument)
            .SelectMany(sentence => sentence.Of(CodebookAxis.Grammar, "spoken_mutual_defence").Concat(Pledge(sentence)).Select(hit => (sentence, hit))).Take(1)
            .Select(found => new Finding<string>("mutual_defence", Confidence.Spoken, found.sentence.Prove(found.hit)) { Note = "As the document says of it." });
    }

    /// <summary>The pledge in the brief's own words, unless they are about the Alliance's or the Union's.</summary>
    private static IEnumerable<CueHit> Pledge(Sentence sentence) =>
        sentence.Says("alliance_clause") ? [] : sentence.Of(CodebookAxis.Clauses, "mutual_defence");

    /// <summary>Also the sentences that go on about it: "It contains …", "The Treaty's … clause".</summary>
    private static IEnumerable<Sentence> SpeakingOrGoingOn(Instrument instrument)
    {
        var named = Speaking(instrument).ToHashSet();
        var form = instrument.InTitle(CodebookAxis.LegalForm).FirstOrDefault().Entry?.Code;
        var about = false;
        foreach (var sentence in instrument.Sentences)
        {
            about = named.Contains(sentence) || (about && GoesOn(sentence, form));
            if (about)
                yield return sentence;
        }
    }

    private static bool GoesOn(Sentence sentence, string? form) =>
        Pronouns.Contains(sentence.Tokens[0].Folded)
        || (Articles.Contains(sentence.Tokens[0].Folded) && form is not null && sentence.On(CodebookAxis.LegalForm).Any(hit => hit.Entry.Code == form));

    private static readonly string[] Pronouns = ["it", "its", "elle", "il", "er", "es", "sie", "het", "hij", "esso", "essa", "este", "on", "ono", "ona", "він", "вона", "воно"];
    private static readonly string[] Articles = ["the", "this", "le", "la", "ce", "cette", "der", "die", "das", "dieser", "dieses", "diese", "het", "de", "dit", "deze", "il", "lo", "questo", "el", "este", "esta", "ten", "ta", "tento", "tato", "цей", "ця"];

    private static IEnumerable<Sentence> Speaking(Instrument instrument)
    {
        var words = instrument.Title.Select(token => token.Folded).Where(word => word.Length >= LongWord).Distinct().ToList();
        return words.Count == 0 ? [] : instrument.Sentences.Where(sentence =>
            words.Count(word => sentence.Tokens.Any(token => token.Folded == word)) >= Math.Max(1, Named * words.Count));
    }
}
