using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>The form of the instrument, by the name it bears.</summary>
internal static class LegalFormRule
{
    public static Finding<string> Of(Instrument instrument, Finding<bool?> binding)
    {
        if (instrument.TitleProof.Count == 0)
            return Abstention.Because<string>("The instrument's own name was not read.");
        var hits = instrument.InTitle(CodebookAxis.LegalForm).ToList();
        if (hits.Count == 0)
            return Abstention.Because<string>("Its name does not tell its form.", instrument.TitleProof);
        var code = Earliest(hits);
        // Rule 2 of the taxonomy: a political text titled "Agreement" has a form of its own.
        if (code is "intergovernmental_agreement" && binding.Value == false)
            code = "political_agreement";
        var confidence = instrument.Detected.Basis == Basis.Text ? Confidence.NamedByTitle : Confidence.NamedByTitleOnly;
        return new Finding<string>(code, confidence, instrument.TitleProof);
    }

    /// <summary>The name comes first in a title; of forms that begin at the same word the codebook's order decides, express before general.</summary>
    private static string Earliest(List<CueHit> hits)
    {
        var first = hits.Min(hit => hit.First);
        return hits.Where(hit => hit.First <= first + 1).OrderBy(hit => Order(hit.Entry.Code)).First().Entry.Code;
    }

    private static int Order(string code) => Array.IndexOf(
        ["letter_of_intent", "joint_declaration", "joint_statement", "exchange_of_notes", "mou", "implementing_arrangement", "protocol", "treaty", "interministerial_agreement", "intergovernmental_agreement"], code);
}
