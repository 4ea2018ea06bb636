namespace Ingest.Pipeline.Evaluation;

/// <summary>Values given with about the same confidence, and how many of them were right.</summary>
/// <param name="From">Lower bound of the confidence, inclusive.</param>
/// <param name="To">Upper bound, exclusive but for 1.</param>
public sealed record ReliabilityBin(double From, double To, int Values, int Right, double MeanConfidence)
{
    public double Share => Values == 0 ? 0 : (double)Right / Values;
}
