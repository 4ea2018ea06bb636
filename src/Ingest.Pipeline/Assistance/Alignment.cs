using Ingest.Model;

namespace Ingest.Pipeline.Assistance;

/// <summary>
/// Which of the rules' candidates a model's candidate is: the two coded the same document without seeing each other, and can only be
/// compared where both are known to mean the same agreement. What only the model saw stays a candidate of its own.
/// </summary>
internal static class Alignment
{
    /// <summary>Half of what tells two agreements apart must agree.</summary>
    private const double Alike = 0.5;

    public static IReadOnlyList<Candidate> Of(IReadOnlyList<Candidate> model, IReadOnlyList<Candidate> rules)
    {
        var (texts, known) = (model.Count(IsText), rules.Count(IsText));
        var pairs = from one in model
                    from other in rules
                    where one.Basis == other.Basis
                    // A document that both take for one agreement's text is that agreement's text, whatever they read in it.
                    let likeness = one.Id == other.Id ? 2 : IsText(one) && texts == 1 && known == 1 ? 1.5 : Likeness(one, other)
                    where likeness >= Alike
                    orderby likeness descending
                    select (one, other);
        var same = new Dictionary<string, string>();
        foreach (var (one, other) in pairs)
        {
            if (!same.ContainsKey(one.Id) && !same.ContainsValue(other.Id))
                same.Add(one.Id, other.Id);
        }

        var taken = same.Values.ToHashSet();
        return [.. model.Where(one => same.ContainsKey(one.Id) || !taken.Contains(one.Id)).Select(one => same.TryGetValue(one.Id, out var id) ? one with { Id = id } : one)];
    }

    private static bool IsText(Candidate candidate) => candidate.Basis == Basis.Text;

    /// <summary>0 to 1: the mean of what parties and names share (Jaccard), counted where both give them; different years make them two.</summary>
    private static double Likeness(Candidate one, Candidate other)
    {
        if (one.Signed?.Value?.Year is { } year && other.Signed?.Value?.Year is { } otherwise && year != otherwise)
            return 0;
        var shares = new[] { Share(Parties(one), Parties(other)), Share(Words(one), Words(other)) }.OfType<double>().ToList();
        return shares.Count == 0 ? 0 : shares.Average();
    }

    private static double? Share(HashSet<string> one, HashSet<string> other) =>
        one.Count == 0 || other.Count == 0 ? null : (double)one.Intersect(other).Count() / one.Union(other).Count();

    private static HashSet<string> Parties(Candidate candidate) => [.. candidate.Parties.Select(party => party.Value!)];

    /// <summary>Words of the name; the shortest are articles and prepositions in every language.</summary>
    private static HashSet<string> Words(Candidate candidate) =>
    [
        .. new string([.. (candidate.Title?.Value ?? "").ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3),
    ];
}
