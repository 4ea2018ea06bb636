using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>Clauses that stand in the text, each with the words that prove it.</summary>
internal static class ClauseRule
{
    /// <summary>Clauses that need an undertaking; the others may stand anywhere (taxonomy rule 10).</summary>
    private static readonly string[] Promised = ["one_sided_support", "framework_with_implementing_arrangements"];

    public static IEnumerable<Finding<string>> Of(Instrument instrument, Codebook codebook)
    {
        foreach (var entry in codebook.On(CodebookAxis.Clauses).Where(entry => entry.Code is not "mutual_defence" and not "crisis_consultation"))
        {
            if (Best(instrument, entry) is { } found)
                yield return new Finding<string>(entry.Code, Confidence.Clause, found.Sentence.Prove(found.Hit));
        }
    }

    /// <summary>The sentence that proves a clause: for a final clause the first that stands where final clauses stand.</summary>
    public static (Sentence Sentence, CueHit Hit)? Best(Instrument instrument, CodebookEntry entry)
    {
        (Sentence, CueHit)? elsewhere = null;
        foreach (var (sentence, hit) in instrument.Find(CodebookAxis.Clauses, entry.Code))
        {
            if (sentence.IsHeading || (entry.Final && !Speaks(sentence)))
                continue;
            if (Promised.Contains(entry.Code) && (sentence.Force == Force.None || sentence.Part == TreatyPart.Preamble))
                continue;
            if (!entry.Final || sentence.Part is TreatyPart.Final or TreatyPart.Testimonium)
                return (sentence, hit);
            elsewhere ??= (sentence, hit);
        }

        return elsewhere;
    }

    /// <summary>A preamble that recalls when another treaty entered into force is no final clause.</summary>
    private static bool Speaks(Sentence sentence) => sentence.Part is not (TreatyPart.Preamble or TreatyPart.Title);
}
