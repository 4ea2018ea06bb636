namespace Ingest.Web.Registry.Analysis;

/// <summary>
/// Where each country of a network is drawn: ties pull, all push (Fruchterman and Reingold, Software: Practice and Experience 21,
/// 1991). Countries begin on a circle, community by community, so that the same network is always drawn the same.
/// </summary>
public static class Placement
{
    private const int Rounds = 160;

    /// <summary>Keeps what is tied to nothing else from drifting off.</summary>
    private const double Gravity = 2;

    /// <summary>Points within 0 to 1 in both directions.</summary>
    /// <param name="communities">All countries of the network, community by community.</param>
    public static IReadOnlyDictionary<string, (double X, double Y)> Of(Network network, IReadOnlyList<IReadOnlyList<string>> communities)
    {
        var countries = communities.SelectMany(community => community).ToList();
        var index = countries.Select((country, i) => (country, i)).ToDictionary(pair => pair.country, pair => pair.i);
        var (x, y) = (new double[countries.Count], new double[countries.Count]);
        for (var i = 0; i < countries.Count; i++)
            (y[i], x[i]) = Math.SinCos(2 * Math.PI * i / countries.Count);
        var ties = network.Ties.Select(tie => (One: index[tie.Key.First], Other: index[tie.Key.Second], Weight: Math.Log2(1 + tie.Value.Count))).ToList();
        var ideal = 2 / Math.Sqrt(Math.Max(1, countries.Count));
        for (var round = 0; round < Rounds; round++)
            Move(x, y, ties, ideal, 0.25 * (1 - (double)round / Rounds));
        return Fitted(countries, x, y);
    }

    private static void Move(double[] x, double[] y, List<(int One, int Other, double Weight)> ties, double ideal, double heat)
    {
        var (dx, dy) = (new double[x.Length], new double[x.Length]);
        for (var i = 0; i < x.Length; i++)
        {
            (dx[i], dy[i]) = (dx[i] - x[i] * Gravity, dy[i] - y[i] * Gravity);
            for (var j = i + 1; j < x.Length; j++)
                Push(i, j, (apart) => ideal * ideal / apart);
        }

        foreach (var (one, other, weight) in ties)
            Push(one, other, apart => -apart * apart / ideal * weight * 0.15);
        for (var i = 0; i < x.Length; i++)
        {
            var length = Math.Max(1e-9, Math.Sqrt(dx[i] * dx[i] + dy[i] * dy[i]));
            var step = Math.Min(length, heat) / length;
            (x[i], y[i]) = (x[i] + dx[i] * step, y[i] + dy[i] * step);
        }

        void Push(int i, int j, Func<double, double> force)
        {
            var (ax, ay) = (x[i] - x[j], y[i] - y[j]);
            var apart = Math.Max(1e-3, Math.Sqrt(ax * ax + ay * ay));
            var push = force(apart) / apart;
            (dx[i], dy[i]) = (dx[i] + ax * push, dy[i] + ay * push);
            (dx[j], dy[j]) = (dx[j] - ax * push, dy[j] - ay * push);
        }
    }

    private static Dictionary<string, (double X, double Y)> Fitted(List<string> countries, double[] x, double[] y)
    {
        if (countries.Count == 0)
            return [];
        var (left, top) = (x.Min(), y.Min());
        var (width, height) = (Math.Max(1e-9, x.Max() - left), Math.Max(1e-9, y.Max() - top));
        return Enumerable.Range(0, countries.Count).ToDictionary(i => countries[i], i => ((x[i] - left) / width, (y[i] - top) / height));
    }
}
