using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>What the lines of a document measure, gathered column by column.</summary>
internal sealed class LineMeasures
{
    private readonly Dictionary<int, int> letters = [];
    private readonly List<(float Height, float Step)> steps = [];

    /// <summary>How many letters stand in lines of each size class.</summary>
    public IReadOnlyDictionary<int, int> Letters => letters;

    /// <summary>Height and distance from the line above, points, of lines that go on with its sentence.</summary>
    public IReadOnlyList<(float Height, float Step)> Steps => steps;

    /// <summary>Sizes are told apart to half a point.</summary>
    public static int Class(float height) => (int)MathF.Round(height * 2);

    public void Add(IReadOnlyList<TextLine> column)
    {
        for (var i = 0; i < column.Count; i++)
        {
            letters[Class(column[i].Height)] = letters.GetValueOrDefault(Class(column[i].Height)) + column[i].Text.Length;
            if (i > 0 && IsOneSentence(column[i - 1], column[i]))
                steps.Add((column[i].Height, column[i].CenterY - column[i - 1].CenterY));
        }
    }

    /// <summary>Only lines that surely belong together measure the leading: a sentence broken in its middle.</summary>
    private static bool IsOneSentence(TextLine above, TextLine below) =>
        LineEnd.StartsLower(below.Text) && !Marker.Opens(below.Text) && !LineEnd.IsEnded(above.Text) && !LineEnd.EndsWithComma(above.Text)
        && below.CenterY > above.CenterY && below.CenterY - above.CenterY < 3 * above.Height
        && Math.Abs(below.Height - above.Height) < 0.1f * above.Height;
}
