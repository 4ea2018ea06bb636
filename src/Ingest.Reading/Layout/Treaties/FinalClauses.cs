using Ingest.Model;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>
/// Which provisions are final clauses. They close an instrument: the first article (or section) that speaks of entry into force,
/// duration, amendment, disputes or depositary, from which on most do, begins them.
/// </summary>
internal static class FinalClauses
{
    /// <summary>Share of the articles from the first final one on that must be final clauses by their own words.</summary>
    private const double Share = 0.5;

    public static void Mark(IReadOnlyList<Stretch> stretches, Provision[] provisions)
    {
        foreach (var text in Units(provisions).GroupBy(unit => unit.Root))
        {
            var units = text.ToList();
            var final = units.Select((unit, i) => i * 3 >= units.Count && IsFinal(stretches, unit)).ToList();
            var first = Enumerable.Range(0, units.Count).FirstOrDefault(
                i => final[i] && final.Skip(i).Count(speaks => speaks) >= Share * (units.Count - i), -1);
            for (var i = first < 0 ? LastThird(units) : units[first].First; i <= units[^1].Last; i++)
            {
                if (first >= 0 || FinalWords.IsClause(stretches[i].Text))
                    Make(provisions, i);
            }
        }
    }

    /// <summary>Where no whole article is final, single paragraphs near the end can be.</summary>
    private static int LastThird(List<(int First, int Last, string Root)> units) => units[0].First + ((units[^1].Last - units[0].First) * 2 / 3);

    private static void Make(Provision[] provisions, int i)
    {
        if (provisions[i].Part == TreatyPart.Operative)
            provisions[i] = provisions[i] with { Part = TreatyPart.Final };
    }

    /// <summary>A unit is an article or a section with all its paragraphs.</summary>
    private static List<(int First, int Last, string Root)> Units(Provision[] provisions)
    {
        var units = new List<(int First, int Last, string Root)>();
        var name = "";
        for (var i = 0; i < provisions.Length; i++)
        {
            if (provisions[i].Part != TreatyPart.Operative)
                continue;
            var steps = provisions[i].Section.Split('/');
            var head = steps[0].StartsWith("text-", StringComparison.Ordinal) && steps.Length > 1 ? 2 : 1;
            var here = string.Join('/', steps.Take(head));
            if (units.Count > 0 && here == name)
                units[^1] = units[^1] with { Last = i };
            else
                units.Add((i, i, head == 2 ? steps[0] : ""));
            name = here;
        }

        return units;
    }

    private static bool IsFinal(IReadOnlyList<Stretch> stretches, (int First, int Last, string Root) unit)
    {
        for (var i = unit.First; i <= Math.Min(unit.Last, unit.First + 3); i++)
        {
            if (i <= unit.First + 1 && FinalWords.IsHeading(stretches[i].Text) || FinalWords.IsClause(stretches[i].Text))
                return true;
        }

        return false;
    }
}
