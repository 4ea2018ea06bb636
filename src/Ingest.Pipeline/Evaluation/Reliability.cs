namespace Ingest.Pipeline.Evaluation;

/// <summary>Whether confidence means something: of values given 0.9, nine in ten should be right.</summary>
internal sealed class Reliability
{
    private static readonly double[] Bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

    private readonly List<(double Confidence, bool Right)> _judged = [];

    public void Judge(double confidence, bool right) => _judged.Add((confidence, right));

    public IReadOnlyList<ReliabilityBin> Bins() => [.. Enumerable.Range(0, Bounds.Length - 1).Select(Bin).Where(bin => bin.Values > 0)];

    private ReliabilityBin Bin(int index)
    {
        var (from, to) = (Bounds[index], Bounds[index + 1]);
        var within = _judged.Where(judged => judged.Confidence >= from && (judged.Confidence < to || to >= 1)).ToList();
        return new ReliabilityBin(from, to, within.Count, within.Count(judged => judged.Right), within.Count == 0 ? 0 : within.Average(judged => judged.Confidence));
    }
}
