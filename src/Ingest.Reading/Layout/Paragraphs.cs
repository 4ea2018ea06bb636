using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>The lines of a column parted into paragraphs: by space, by type size, by indent, by list marks and by lines that end early.</summary>
internal sealed class Paragraphs(Typography typography, bool recognised)
{
    /// <summary>A step this much over the usual leading is space between paragraphs; recognised text wavers more.</summary>
    private readonly float spaced = recognised ? 1.4f : 1.22f;

    /// <summary>Type sizes differ by this ratio; italic fonts of one size differ by 2 % in declared height, recognised lines by a fifth.</summary>
    private readonly float resized = recognised ? 1.5f : 1.12f;

    public IEnumerable<IReadOnlyList<TextLine>> Part(IReadOnlyList<TextLine> column)
    {
        if (column.Count == 0)
            yield break;
        var left = Median.Of(column, line => line.Box.Left);
        // Notes may be set narrower than the text above them.
        var rights = column.GroupBy(Size).ToDictionary(size => size.Key, size => size.Max(line => line.Box.Right));
        var paragraph = new List<TextLine> { column[0] };
        for (var i = 1; i < column.Count; i++)
        {
            if (Begins(column[i - 1], column[i], i + 1 < column.Count ? column[i + 1] : null, paragraph, left, rights[Size(column[i - 1])]))
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(column[i]);
        }

        yield return paragraph;
    }

    private static int Size(TextLine line) => (int)MathF.Round(line.Height);

    private bool Begins(TextLine above, TextLine line, TextLine? below, List<TextLine> paragraph, float left, float right)
    {
        var em = Math.Max(1, above.Height);
        var step = line.CenterY - above.CenterY;
        if (step < 0 || step > Math.Max(typography.Leading(above.Height), typography.Leading(line.Height)) * spaced)
            return true;
        if (Contents.IsEntry(above.Text))
            return true;
        if (Math.Max(line.Height, above.Height) > Math.Min(line.Height, above.Height) * resized && Letters(above) > 1 && Letters(line) > 1)
            return true;
        if (Marker.Opens(line.Text) && (LineEnd.IsEnded(above.Text) || LineEnd.EndsWithComma(above.Text) || EndsEarly(above, line, right) || line.Box.Left < above.Box.Left - (0.5f * em)))
            return !IsHangingNumber(above, line, em);
        if (TreatyHeading.Opens(line.Text) && (LineEnd.IsEnded(above.Text) || EndsEarly(above, line, right)))
            return true;
        if (LineEnd.StartsLower(line.Text))
            return false;
        var indented = line.Box.Left > above.Box.Left + (0.8f * em) && line.Box.Left > left + (0.8f * em)
            && (below is null || below.Box.Left < line.Box.Left - (0.5f * em)) && !Marker.Opens(paragraph[0].Text);
        return LineEnd.IsEnded(above.Text) && (indented || EndsEarly(above, line, right));
    }

    /// <summary>A number at a line's start inside a sentence ("… of Article / 5. The Parties …") stays where the line above is full.</summary>
    private static bool IsHangingNumber(TextLine above, TextLine line, float em) =>
        !LineEnd.IsEnded(above.Text) && !LineEnd.EndsWithComma(above.Text) && Math.Abs(line.Box.Left - above.Box.Left) < 0.5f * em;

    /// <summary>The next line's first word would still have fitted: whoever set the page broke here on purpose.</summary>
    private static bool EndsEarly(TextLine above, TextLine line, float right) =>
        above.Box.Right + line.Words[0].Box.Width + (0.6f * above.Height) < right;

    private static int Letters(TextLine line) => line.Text.Count(char.IsLetter);
}
