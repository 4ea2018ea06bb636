using Ingest.Model;

namespace Ingest.Pipeline.Evaluation;

/// <summary>Candidates against gold agreements, field by field. Pure: the same records give the same scores.</summary>
public static class AgreementScores
{
    private static readonly string[] NoFocus = ["other", "none"];

    public static EvaluationReport Of(IReadOnlyList<Candidate> candidates, IReadOnlyList<GoldAgreement> gold)
    {
        var tallies = new AgreementTallies();
        foreach (var document in gold.GroupBy(agreement => agreement.Document))
        {
            var left = candidates.Where(candidate => Gold.Stem(candidate.DocumentName) == document.Key).ToList();
            if (document.First().IsNegative)
            {
                var alarm = left.Find(candidate => candidate.Basis == Basis.Text);
                tallies.Negative(document.Key, alarm);
                continue;
            }

            foreach (var agreement in document)
                Score(tallies, agreement, left, document.Count() > 1);
        }

        return tallies.Report(gold.Select(agreement => agreement.Document).Distinct().Count());
    }

    private static void Score(AgreementTallies tallies, GoldAgreement gold, List<Candidate> left, bool several)
    {
        if (left.Count == 0)
        {
            tallies.NotFound(gold, NoFocus);
            return;
        }

        var candidate = left.MaxBy(candidate => Likeness(candidate, gold))!;
        if (several && left.Count > 1)
            left.Remove(candidate);
        tallies.Found(candidate, gold, NoFocus);
    }

    /// <summary>Which candidate is meant: shared parties first, then the date, then that the document is the agreement itself.</summary>
    private static double Likeness(Candidate candidate, GoldAgreement gold)
    {
        var parties = candidate.Parties.Select(party => party.Value!).ToHashSet();
        var all = parties.Union(gold.Parties).Count();
        var shared = all == 0 ? 0.5 : (double)parties.Intersect(gold.Parties).Count() / all;
        return shared + (candidate.Signed?.Value?.ToString() == gold.Signed ? 0.8 : 0) + (candidate.Basis == Basis.Text ? 0.2 : 0);
    }
}
