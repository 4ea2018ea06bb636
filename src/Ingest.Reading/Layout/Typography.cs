using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>How a document is set: the height of its running text and the distance of its lines.</summary>
internal sealed class Typography
{
    /// <summary>Line distance in word heights where a document has too few broken sentences to measure it.</summary>
    private const float UsualLeading = 1.25f;

    private readonly Dictionary<int, float> leadings = [];
    private readonly float ratio = UsualLeading;

    public Typography(IEnumerable<IReadOnlyList<TextLine>> columns)
    {
        var letters = new Dictionary<int, int>();
        var steps = new List<(float Height, float Step)>();
        foreach (var column in columns)
        {
            for (var i = 0; i < column.Count; i++)
            {
                letters[Class(column[i].Height)] = letters.GetValueOrDefault(Class(column[i].Height)) + column[i].Text.Length;
                if (i > 0 && IsOneSentence(column[i - 1], column[i]))
                    steps.Add((column[i].Height, column[i].CenterY - column[i - 1].CenterY));
            }
        }

        BodyHeight = letters.Count == 0 ? 0 : letters.MaxBy(pair => (pair.Value, -pair.Key)).Key / 2f;
        if (steps.Count >= 3)
            ratio = Median.Of(steps, step => step.Step / step.Height);
        foreach (var size in steps.GroupBy(step => Class(step.Height)).Where(size => size.Count() >= 3))
            leadings[size.Key] = Median.Of(size, step => step.Step);
    }

    /// <summary>Height of most of the text's words, points, to half a point.</summary>
    public float BodyHeight { get; }

    /// <summary>Usual distance from line to line of text this high, points.</summary>
    public float Leading(float height)
    {
        for (var near = 0; near <= 1; near++)
        {
            if (leadings.TryGetValue(Class(height) - near, out var leading) || leadings.TryGetValue(Class(height) + near, out leading))
                return leading;
        }

        return ratio * height;
    }

    /// <summary>Only lines that surely belong together measure the leading: a sentence broken in its middle.</summary>
    private static bool IsOneSentence(TextLine above, TextLine below) =>
        LineEnd.StartsLower(below.Text) && !Marker.Opens(below.Text) && !LineEnd.IsEnded(above.Text) && !LineEnd.EndsWithComma(above.Text)
        && below.CenterY > above.CenterY && below.CenterY - above.CenterY < 3 * above.Height
        && Math.Abs(below.Height - above.Height) < 0.1f * above.Height;

    private static int Class(float height) => (int)MathF.Round(height * 2);
}
