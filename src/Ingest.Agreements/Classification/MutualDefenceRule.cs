using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>The strictest test: an operative pledge of each side to help the other when attacked, in words that can be quoted.</summary>
internal static class MutualDefenceRule
{
    private const string Code = "mutual_defence";

    public static Finding<string>? Of(Instrument instrument, Finding<bool?> binding)
    {
        var (pledge, hit) = instrument.Find(CodebookAxis.Clauses, Code).FirstOrDefault(found => IsPledge(found.Sentence));
        if (pledge is null)
            return null;
        return new Finding<string>(Code, Confidence.Clause, pledge.Prove(hit)) { Detail = Degree(pledge, binding.Value) };
    }

    public static bool IsPledge(Sentence sentence) =>
        sentence.Part is TreatyPart.Operative or TreatyPart.Annex
        && sentence is { Force: Force.Firm, IsHeading: false }
        && sentence.Of(CodebookAxis.Clauses, Code).Any();

    private static string Degree(Sentence pledge, bool? binding)
    {
        var words = string.Join(' ', pledge.Of(CodebookAxis.Clauses, Code).Select(hit => hit.Cue.Text));
        bool Names(params string[] parts) => parts.Any(part => words.Contains(part, StringComparison.Ordinal));
        if (binding == false)
            return "political_on_request";
        if (Names("considered", "consideree", "als ", "considerato", "considera", "povazova", "za napasc", "вважа"))
            return "treaty_automatic";
        return SaysAllMeans(pledge) || Names("macht stehende") ? "treaty_all_means" : "treaty_assist";
    }

    /// <summary>"By all the means in its power", in the languages of the codebook.</summary>
    private static bool SaysAllMeans(Sentence pledge)
    {
        for (var i = 1; i < pledge.Tokens.Count; i++)
        {
            if (Means.Contains(pledge.Tokens[i].Folded) && pledge.Tokens.Skip(Math.Max(0, i - Between)).Take(Between).Any(token => All.Contains(token.Folded)))
                return true;
        }

        return false;
    }

    private const int Between = 3;

    private static readonly string[] All = ["all", "every", "tous", "toute", "toutes", "allen", "alle", "aller", "jede", "jeder", "tutti", "ogni", "todos", "wszelkimi", "wszystkimi", "vsetkymi", "всіма", "усіма"];
    private static readonly string[] Means = ["means", "moyens", "mitteln", "middelen", "mezzi", "medios", "srodkami", "prostriedkami", "prostredkami", "засобами"];
}
