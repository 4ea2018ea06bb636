using Ingest.Agreements.Detection.Dates;
using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>The final clauses with what they say, normalised where it has a norm.</summary>
internal static class FinalClauseTerms
{
    /// <summary>Terms given in words are cut to this many characters; the evidence has the rest.</summary>
    private const int LongestTerms = 160;

    private static readonly string[] AlsoFinal = ["open_to_accession", "supersedes"];

    private static readonly (string Begin, string Code)[] Languages =
    [
        ("english", "en"), ("anglais", "en"), ("englisch", "en"), ("engels", "en"), ("inglese", "en"), ("ingles", "en"), ("angiel", "en"), ("anglick", "en"), ("англій", "en"),
        ("french", "fr"), ("francais", "fr"), ("franzosisch", "fr"), ("frans", "fr"), ("francese", "fr"), ("frances", "fr"), ("francusk", "fr"), ("francuzsk", "fr"), ("француз", "fr"),
        ("german", "de"), ("allemand", "de"), ("deutsch", "de"), ("duits", "de"), ("tedesc", "de"), ("aleman", "de"), ("niemieck", "de"), ("nemeck", "de"), ("німец", "de"),
        ("dutch", "nl"), ("netherland", "nl"), ("neerlandais", "nl"), ("niederlandisch", "nl"), ("nederland", "nl"),
        ("ukrainian", "uk"), ("ukrainien", "uk"), ("ukrainisch", "uk"), ("oekraiens", "uk"), ("ukrainsk", "uk"), ("ucrain", "uk"), ("ukrajinsk", "uk"), ("украін", "uk"),
        ("italian", "it"), ("italien", "it"), ("wlosk", "it"), ("taliansk", "it"), ("spanish", "es"), ("espagnol", "es"), ("spanisch", "es"), ("espanol", "es"),
        ("polish", "pl"), ("polonais", "pl"), ("polnisch", "pl"), ("polsk", "pl"), ("polskim", "pl"), ("slovak", "sk"), ("slovensk", "sk"), ("czech", "cs"), ("cesk", "cs"), ("tcheque", "cs"),
        ("swedish", "sv"), ("suedois", "sv"), ("schwedisch", "sv"), ("zweeds", "sv"), ("norwegian", "no"), ("danish", "da"), ("finnish", "fi"), ("finnisch", "fi"), ("icelandic", "is"),
        ("latvian", "lv"), ("lithuanian", "lt"), ("estonian", "et"), ("romanian", "ro"), ("bulgarian", "bg"), ("greek", "el"), ("grec", "el"), ("portuguese", "pt"), ("hungarian", "hu"), ("croatian", "hr"),
        ("slovene", "sl"), ("slovenian", "sl"), ("albanian", "sq"), ("arabic", "ar"), ("arabe", "ar"), ("turkish", "tr"), ("japanese", "ja"), ("georgian", "ka"), ("serbian", "sr"), ("macedonian", "mk"),
    ];

    public static IEnumerable<FinalClause> Of(Instrument instrument, Codebook codebook)
    {
        foreach (var entry in codebook.On(CodebookAxis.Clauses).Where(entry => entry.Final || AlsoFinal.Contains(entry.Code)))
        {
            if (ClauseRule.Best(instrument, entry) is not { } found)
                continue;
            var (terms, confidence) = Read(entry.Code, found.Sentence, found.Hit) is { } normal ? (normal, Confidence.Clause) : (InWords(found.Sentence), Confidence.ReadFromText);
            yield return new FinalClause(entry.Code, new Finding<string>(terms, confidence, found.Sentence.Prove(found.Hit)));
        }
    }

    private static string? Read(string code, Sentence sentence, CueHit hit) => code switch
    {
        "duration" => Durations.SaysForever(sentence.Tokens) ? "indefinite" : Durations.First(sentence.Tokens, hit.First),
        "termination_notice" => Durations.First(sentence.Tokens, 0),
        "renewal" => Durations.First(sentence.Tokens, hit.First),
        "entry_into_force" => EntryIntoForce(sentence),
        "authentic_languages" => NamedLanguages(sentence),
        _ => null,
    };

    private static string? EntryIntoForce(Sentence sentence)
    {
        bool Says(params string[] begins) => sentence.Tokens.Any(token => begins.Any(begin => token.Folded.StartsWith(begin, StringComparison.Ordinal)));
        if (Says("ratif", "bekrachtig", "ratyfik", "ратифік"))
            return "on ratification";
        if (Says("notif", "kennisgev", "notifik", "oznam", "повідомл", "inform", "notwechsel", "mitteil", "mededel", "kennis"))
            return "after notification";
        return Says("sign", "unterzeichn", "onderteken", "firma", "podpis", "підпис") ? "on signature" : null;
    }

    private static string? NamedLanguages(Sentence sentence)
    {
        var codes = sentence.Tokens.Select(token => Languages.FirstOrDefault(language => token.Folded.StartsWith(language.Begin, StringComparison.Ordinal)).Code)
            .OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        return codes.Count == 0 ? null : string.Join(", ", codes);
    }

    private static string InWords(Sentence sentence)
    {
        var start = sentence.Tokens[0].Start;
        var text = sentence.Passage.Text[start..sentence.Tokens[^1].End];
        return text.Length <= LongestTerms ? text : text[..LongestTerms].TrimEnd() + "…";
    }
}
