using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout;

/// <summary>How a document is set: the height of its running text and the distance of its lines.</summary>
internal sealed class Typography
{
    /// <summary>Line distance in word heights where a document has too few broken sentences to measure it.</summary>
    private const float UsualLeading = 1.25f;

    private readonly Dictionary<int, float> leadings = [];
    private readonly float ratio = UsualLeading;

    public Typography(LineMeasures measures)
    {
        BodyHeight = measures.Letters.Count == 0 ? 0 : measures.Letters.MaxBy(pair => (pair.Value, -pair.Key)).Key / 2f;
        var steps = measures.Steps;
        if (steps.Count >= 3)
            ratio = Median.Of(steps, step => step.Step / step.Height);
        foreach (var size in steps.GroupBy(step => LineMeasures.Class(step.Height)).Where(size => size.Count() >= 3))
            leadings[size.Key] = Median.Of(size, step => step.Step);
    }

    /// <summary>Height of most of the text's words, points, to half a point.</summary>
    public float BodyHeight { get; }

    /// <summary>Usual distance from line to line of text this high, points.</summary>
    public float Leading(float height)
    {
        for (var near = 0; near <= 1; near++)
        {
            if (leadings.TryGetValue(LineMeasures.Class(height) - near, out var leading) || leadings.TryGetValue(LineMeasures.Class(height) + near, out leading))
                return leading;
        }

        return ratio * height;
    }
}
