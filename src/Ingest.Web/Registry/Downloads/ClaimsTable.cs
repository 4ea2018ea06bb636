using System.Globalization;
using Ingest.Storage;
using Ingest.Web.Registry.Claims;

namespace Ingest.Web.Registry.Downloads;

/// <summary>The claims report as a table: each known figure in every way it can be counted.</summary>
public static class ClaimsTable
{
    public static FlatTable Of(ClaimsReport report) => new("claims", "One row for each stated figure and each way to count it.",
        [
            new("id", ColumnKind.Text, "The figure's number, Q01 to Q20."),
            new("asks", ColumnKind.Text, "What is counted."),
            new("stated", ColumnKind.Text, "What the brief says."),
            new("verdict", ColumnKind.Text, "agrees, agrees-otherwise or differs."),
            new("held", ColumnKind.Text, "What the registry holds."),
            new("way", ColumnKind.Text, "How this row counts; the first row of each as stated."),
            new("value", ColumnKind.Number, "What that gives: a number, or a share from 0 to 1."),
            new("fits", ColumnKind.Boolean, "Whether it is the figure stated."),
            new("query", ColumnKind.Text, "The address whose list it counts, after /registry."),
            new("why", ColumnKind.Text, "What may keep the two apart."),
        ],
        from known in report.Known()
        from count in known.Answer.Counts
        select (IReadOnlyList<object?>)
        [
            known.Question.Id, known.Question.Asks, known.Question.Stated, Words.Of(known.Answer.Verdict), known.Answer.Held,
            count.Way, count.Value, count.Fits, count.Leads.ToString(), string.Join(' ', Told(known.Answer)),
        ]);

    /// <summary>The reasons, in English.</summary>
    public static IEnumerable<string> Told(ClaimAnswer answer) => answer.Whys.Select(why => string.Format(CultureInfo.InvariantCulture, why.Text, why.Values));
}
