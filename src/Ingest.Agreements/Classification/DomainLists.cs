namespace Ingest.Agreements.Classification;

/// <summary>"on land, at sea, in the air, in space and in cyberspace": a bare list of domains, which undertakes nothing in any of them (taxonomy rule 6).</summary>
internal static class DomainLists
{
    private const int Fewest = 3;

    /// <summary>Words that may stand between two names of a list ("at", "and in the").</summary>
    private const int Between = 3;

    /// <summary>First and last token of each list.</summary>
    public static IReadOnlyList<(int First, int Last)> Of(Sentence sentence)
    {
        var lists = new List<(int, int)>();
        int first = -1, last = -1;
        var names = new HashSet<string>();
        foreach (var hit in sentence.Of(CodebookAxis.Scope, "domain"))
        {
            if (first >= 0 && hit.First - last <= Between + 1)
            {
                names.Add(sentence.Tokens[hit.First].Folded);
                last = hit.Last;
                continue;
            }

            if (names.Count >= Fewest)
                lists.Add((first, last + 1));
            (first, last, names) = (hit.First, hit.Last, [sentence.Tokens[hit.First].Folded]);
        }

        if (names.Count >= Fewest)
            lists.Add((first, last + 1));
        return lists;
    }
}
