using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>
/// Whether the instrument binds in law, in the order of taxonomy rule 3: what it says of itself; ratification, registration
/// or internal procedures; Parties that "shall" against Participants that "will". Contradiction at the deciding level: open.
/// </summary>
internal static class BindingRule
{
    /// <summary>One side must speak this many times as often as the other before wording decides.</summary>
    private const double Clearly = 2;

    public static Finding<bool?> Of(Instrument instrument) =>
        Express(instrument) ?? Procedures(instrument) ?? Wording(instrument) ?? Form(instrument);

    private static Finding<bool?>? Express(Instrument instrument)
    {
        var no = First(Own(instrument, CodebookAxis.Clauses, "non_legally_binding"));
        var yes = First(Own(instrument, CodebookAxis.Grammar, "express_binding"));
        return (no, yes) switch
        {
            (null, null) => null,
            ({ } sentence, null) => Found(false, Confidence.ExpressClause, sentence, "It says so itself."),
            (null, { } sentence) => Found(true, Confidence.ExpressClause, sentence, "It says so itself."),
            _ => Abstention.Because<bool?>("It calls itself both binding and not binding."),
        };
    }

    private static Finding<bool?>? Procedures(Instrument instrument)
    {
        if (instrument.Detected is { Basis: Basis.Text, FullText: false } && First(instrument.Find(CodebookAxis.Grammar, "approval_act")) is { } act)
            return Found(true, Confidence.Procedure, act, "Parliament approved it, or a ministry announced it as an international treaty.");
        var ratified = First(Own(instrument, CodebookAxis.Grammar, "ratification"));
        var internally = First(Own(instrument, CodebookAxis.Grammar, "internal_procedures").Where(found => found.Sentence.Of(CodebookAxis.Clauses, "entry_into_force").Any()));
        return (ratified ?? internally) is { } found ? Found(true, Confidence.Procedure, found, "It needs ratification, registration or internal procedures.") : null;
    }

    private static Finding<bool?>? Wording(Instrument instrument)
    {
        var parties = Own(instrument, CodebookAxis.Grammar, "party_words").Count();
        var participants = Own(instrument, CodebookAxis.Grammar, "participant_words").Count();
        var shall = Own(instrument, CodebookAxis.Grammar, "shall_words").Count();
        var will = Own(instrument, CodebookAxis.Grammar, "will_words").Count();
        bool? sides = Prevails(parties, participants), verbs = Prevails(shall, will);
        if (sides is null && verbs is null)
            return null;
        if (sides is not null && verbs is not null && sides != verbs)
            return Abstention.Because<bool?>($"Its words contradict one another: Parties {parties}, Participants {participants}, \"shall\" {shall}, \"will\" {will}.");
        var word = sides is { } side ? (side ? "party_words" : "participant_words") : verbs == true ? "shall_words" : "will_words";
        var confidence = sides is not null && verbs is not null ? Confidence.Wording : Confidence.ReadFromText;
        return First(Own(instrument, CodebookAxis.Grammar, word)) is { } example
            ? Found(sides ?? verbs!.Value, confidence, example, $"By its words: Parties {parties}, Participants {participants}, \"shall\" {shall}, \"will\" {will}.")
            : null;
    }

    private static Finding<bool?> Form(Instrument instrument)
    {
        bool? byForm = instrument.InTitle(CodebookAxis.LegalForm).FirstOrDefault().Entry?.Code switch
        {
            "treaty" or "exchange_of_notes" => true,
            "letter_of_intent" or "joint_declaration" or "joint_statement" or "mou" => false,
            _ => null,
        };
        return byForm is { } value && instrument.TitleProof.Count > 0
            ? new Finding<bool?>(value, Confidence.ByForm, instrument.TitleProof) { Note = "By its form alone." }
            : Abstention.Because<bool?>("Neither a clause, nor procedures, nor its words show whether it binds.");
    }

    private static bool? Prevails(int left, int right) => (left, right) switch
    {
        (0, 0) => null,
        _ when left >= Clearly * right => true,
        _ when right >= Clearly * left => false,
        _ => null,
    };

    /// <summary>A preamble speaks of other texts; the instrument's own standing is told after it.</summary>
    private static IEnumerable<(Sentence Sentence, CueHit Hit)> Own(Instrument instrument, CodebookAxis axis, string code) =>
        instrument.Find(axis, code).Where(found => found.Sentence.Part != TreatyPart.Preamble);

    private static (Sentence Sentence, CueHit Hit)? First(IEnumerable<(Sentence Sentence, CueHit Hit)> found) =>
        found.Select(first => ((Sentence, CueHit)?)first).FirstOrDefault();

    private static Finding<bool?> Found(bool value, double confidence, (Sentence Sentence, CueHit Hit)? proof, string note) =>
        new(value, confidence, proof!.Value.Sentence.Prove(proof.Value.Hit)) { Note = note };
}
