using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>Tells defence agreements from treaties on civil subjects that touch the military in passing (taxonomy rule 1).</summary>
internal static class SubjectRule
{
    /// <summary>Share of undertakings with military words above which even a civil title does not hide a defence agreement.</summary>
    private const double Overwhelming = 0.5;

    /// <summary>Share above which a text with a neutral title is about defence; alliance and friendship treaties lie at 0.15 to 0.4.</summary>
    private const double Enough = 0.12;

    /// <summary>One sentence that names the armed forces may do so in passing.</summary>
    private const int Few = 2;

    /// <summary>Unless the text has so few undertakings that this one is a third of what is agreed.</summary>
    private const double Third = 0.3;

    /// <summary>A chapter on defence in a broad treaty: this many undertakings, and at least this share.</summary>
    private const int Chapter = 4;

    private const double Some = 0.04;

    public static bool IsDefence(Instrument instrument)
    {
        if (instrument.Detected.Basis == Basis.Mention)
            return true;
        if (instrument.TitleSays(CodebookAxis.Scope, "defence_authority"))
            return true;
        var military = instrument.TitleSays(CodebookAxis.Scope, "military");
        var civil = instrument.TitleSays(CodebookAxis.Type, "not_a_defence_agreement");
        var subject = instrument.InTitle(CodebookAxis.Focus).Any();
        // A subject of ours that civil treaties share ("production", "transit", "exercises") needs some military word in the text, where there is one.
        if (!civil && (military || (subject && (!instrument.Detected.FullText || instrument.Find(CodebookAxis.Scope, "military").Any(found => found.Sentence.Part != TreatyPart.Title)))))
            return true;
        var undertakings = instrument.Undertakings;
        if (undertakings.Any(MutualDefenceRule.IsPledge))
            return true;
        var concerned = undertakings.Count(IsMilitary);
        var share = undertakings.Count == 0 ? 0 : (double)concerned / undertakings.Count;
        return civil
            ? concerned >= Chapter && share >= (military ? Enough : Overwhelming)
            : (share >= Enough && concerned >= Few) || share >= Third || (concerned >= Chapter && share >= Some);
    }

    /// <summary>A word that only soldiers have, or two different ones that others have too ("navy", "weapons", "defence of …").</summary>
    private static bool IsMilitary(Sentence sentence)
    {
        var hits = sentence.Of(CodebookAxis.Scope, "military").ToList();
        return hits.Exists(hit => hit.Cue.Role == CueRole.Proof) || hits.Select(hit => hit.Cue.Text).Distinct().Count() > 1;
    }

    /// <summary>The words that show the civil subject: of the title, or the first undertakings.</summary>
    public static Finding<string> NotDefence(Instrument instrument)
    {
        var proof = instrument.TitleProof.Count > 0 ? instrument.TitleProof : [.. instrument.Sentences.Take(1).SelectMany(sentence => sentence.Passage.Prove())];
        return proof.Count == 0
            ? Abstention.Because<string>("The document has no words to judge by.")
            : new Finding<string>("not_a_defence_agreement", Confidence.Clause, proof) { Note = "No undertaking has armed forces acting together, helping, being hosted, supplied or informed." };
    }
}
