namespace Ingest.Pipeline.Evaluation;

/// <summary>Agreement of two coders beyond chance (Cohen 1960).</summary>
public static class Kappa
{
    /// <summary>Null where there is nothing to agree on; 1 where both always gave one and the same answer.</summary>
    public static double? Of(IReadOnlyList<(string Given, string Gold)> answers)
    {
        if (answers.Count == 0)
            return null;
        double n = answers.Count;
        var agreed = answers.Count(answer => answer.Given == answer.Gold) / n;
        var chance = answers.Select(answer => answer.Given).Concat(answers.Select(answer => answer.Gold)).Distinct()
            .Sum(value => answers.Count(answer => answer.Given == value) / n * (answers.Count(answer => answer.Gold == value) / n));
        return chance >= 1 ? 1 : (agreed - chance) / (1 - chance);
    }
}
