using System.Globalization;
using Ingest.Storage;

namespace Ingest.Web.Review;

/// <summary>A published figure that approving a candidate would raise by one: why it stands where it does in the queue.</summary>
/// <param name="Figure">year, party, type, focus, content or clause.</param>
/// <param name="Now">How many entries it counts today.</param>
public sealed record Move(string Figure, string Value, int Now)
{
    /// <summary>The figures a candidate would raise, those first that would grow by the greatest share.</summary>
    public static IReadOnlyList<Move> Of(ListedCandidate row, IReadOnlyDictionary<(string Figure, string Value), int> figures)
    {
        (string, string?)[] one = [("year", row.Signed?.Year.ToString(CultureInfo.InvariantCulture)), ("type", row.Type), ("focus", row.Focus)];
        return
        [
            .. row.Parties.Select(party => ("party", (string?)party)).Concat(one)
                .Concat(row.Content.Select(code => ("content", (string?)code))).Concat(row.Clauses.Select(code => ("clause", (string?)code)))
                .Where(own => own.Item2 is not null)
                .Select(own => new Move(own.Item1, own.Item2!, figures.GetValueOrDefault((own.Item1, own.Item2!))))
                .OrderBy(move => move.Now),
        ];
    }
}
