using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>The kind of commitment, by the instrument's own name; where it has none, by its build.</summary>
internal static class TypeRule
{
    /// <summary>The more telling name wins: "joint declaration of intent" intends, "declaration on a strategic partnership" sets up a partnership.</summary>
    private static readonly string[] Order = ["statement_of_intent", "other", "strategic_partnership", "political_declaration", "cooperation_agreement"];

    /// <summary>Fewer articles than this do not make a text an agreement.</summary>
    private const int FewArticles = 3;

    public static Finding<string> Of(Instrument instrument)
    {
        if (!SubjectRule.IsDefence(instrument))
            return SubjectRule.NotDefence(instrument);
        var mentioned = instrument.Detected.Basis == Basis.Mention;
        var code = Array.Find(Order, code => instrument.TitleSays(CodebookAxis.Type, code));
        if (code is not null && instrument.TitleProof.Count > 0)
        {
            var fallen = code == "strategic_partnership" && IsSubordinate(instrument) ? "cooperation_agreement" : code;
            return new Finding<string>(fallen, mentioned ? Confidence.NamedByTitleOnly : Confidence.NamedByTitle, instrument.TitleProof);
        }

        if (mentioned && instrument.Detected.Kind != ArrangementKind.Instrument && instrument.TitleProof.Count > 0)
            return new Finding<string>("other", Confidence.ByForm, instrument.TitleProof) { Note = "An arrangement without an instrument of its own." };
        return ByBuild(instrument);
    }

    /// <summary>"Memorandum … under the strategic partnership": the form of a detail, not of the relation itself.</summary>
    private static bool IsSubordinate(Instrument instrument) =>
        instrument.InTitle(CodebookAxis.LegalForm).FirstOrDefault().Entry?.Code is "mou" or "implementing_arrangement" or "protocol" or "exchange_of_notes";

    private static Finding<string> ByBuild(Instrument instrument)
    {
        if (instrument.Detected.Basis == Basis.Mention)
            return Abstention.Because<string>("The document does not say what kind of instrument it is.");
        var articles = instrument.Sentences.Where(sentence => sentence.Passage.Kind == BlockKind.Article).ToList();
        var start = instrument.Sentences.FirstOrDefault(sentence => sentence.Says("operative_start"));
        if (start is not null && (articles.Count >= FewArticles || start.Says("operative_start")))
            return new Finding<string>("cooperation_agreement", Confidence.ReadFromText, start.Prove(start.Of(CodebookAxis.Grammar, "operative_start").First())) { Note = "By its build: the sides agree on numbered provisions; no title was read." };
        var declared = instrument.Sentences.Take(12).SelectMany(sentence => sentence.On(CodebookAxis.Type).Select(hit => (sentence, hit)))
            .FirstOrDefault(found => found.hit.Entry.Code is "political_declaration" or "statement_of_intent");
        return declared.sentence is null
            ? Abstention.Because<string>("Neither a title nor the build of the text shows the kind of instrument.")
            : new Finding<string>(declared.hit.Entry.Code, Confidence.Weak, declared.sentence.Prove(declared.hit)) { Note = "By the opening words; no title was read." };
    }
}
