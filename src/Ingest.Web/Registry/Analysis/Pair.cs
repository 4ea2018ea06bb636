namespace Ingest.Web.Registry.Analysis;

/// <summary>Two countries, in alphabetical order, so that the order of parties never matters.</summary>
public readonly record struct Pair
{
    public Pair(string one, string other) =>
        (First, Second) = string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    public string First { get; }

    public string Second { get; }

    /// <summary>Every pair among parties: one for a bilateral agreement, n(n-1)/2 for a plurilateral one.</summary>
    public static IEnumerable<Pair> Among(IReadOnlyList<string> parties)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            for (var j = i + 1; j < parties.Count; j++)
            {
                if (parties[i] != parties[j])
                    yield return new Pair(parties[i], parties[j]);
            }
        }
    }

    public override string ToString() => $"{First}–{Second}";
}
