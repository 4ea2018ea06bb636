using Ingest.Model;

namespace Ingest.Reading.Extraction.Texts;

/// <summary>
/// Sets paragraphs on A4 pages with a typewriter's even letters, so that text without pages has them too:
/// a place for every quotation, and shapes that layout knows from print.
/// </summary>
internal sealed class Typesetting
{
    private const float PageWidth = 595, PageHeight = 842, Margin = 72, Body = 11, Note = 8.5f;

    /// <summary>Of the size: the width of a letter, the height of a line, the part of a line above the base.</summary>
    private const float Advance = 0.5f, Leading = 1.3f, Ascent = 0.9f, Descent = 0.25f;

    private readonly List<List<Word>> _pages = [[]];
    private readonly List<Word> _hidden = [];
    private float _y = Margin;

    /// <summary>Pages begun so far.</summary>
    public int Pages => _pages.Count;

    public IReadOnlyList<SeenPage> Finish() =>
        [.. _pages.Select((words, index) => new SeenPage(PageWidth, PageHeight, words, index == 0 ? _hidden : [], 0))];

    public void Add(Paragraph paragraph)
    {
        var size = paragraph switch { { Level: > 0 } => 20 - 2 * Math.Min(paragraph.Level, 3), { Small: true } => Note, _ => Body };
        var height = size * Leading;
        if (paragraph.Hidden)
            _hidden.AddRange(Split(paragraph.Text).Select((text, index) => new Word(text, default, index)));
        else if (paragraph.Text.Length == 0)
            _y += Body * Leading * 0.6f;
        else if (paragraph.Cells.Count > 1)
            AddRow(paragraph.Cells, size, height);
        else
            foreach (var line in Lines(paragraph.Text, PageWidth - 2 * Margin, size))
                AddLine([(line, Margin)], size, height);
    }

    private void AddRow(IReadOnlyList<string> cells, float size, float height)
    {
        var width = (PageWidth - 2 * Margin) / cells.Count;
        var columns = cells.Select(cell => Lines(cell, width - 2 * size, size).ToList()).ToList();
        for (var line = 0; line < columns.Max(column => column.Count); line++)
            AddLine([.. columns.Select((column, index) => (line < column.Count ? column[line] : [], Margin + index * width))], size, height);
    }

    private void AddLine(IReadOnlyList<(List<string> Words, float Left)> parts, float size, float height)
    {
        if (_y + height > PageHeight - Margin)
        {
            _pages.Add([]);
            _y = Margin;
        }

        var words = _pages[^1];
        foreach (var (texts, left) in parts)
        {
            var x = left;
            foreach (var text in texts)
            {
                var right = MathF.Min(x + text.Length * Advance * size, PageWidth);
                words.Add(new Word(text, new Box(x, _y, right, _y + (Ascent + Descent) * size), words.Count));
                x = right + Advance * size;
            }
        }

        _y += height;
    }

    private static IEnumerable<List<string>> Lines(string text, float width, float size)
    {
        var letters = Math.Max(1, (int)(width / (Advance * size)));
        var (line, length) = (new List<string>(), 0);
        foreach (var word in Split(text))
        {
            if (line.Count > 0 && length + 1 + word.Length > letters)
            {
                yield return line;
                (line, length) = ([], 0);
            }

            line.Add(word);
            length += word.Length + 1;
        }

        if (line.Count > 0)
            yield return line;
    }

    private static IEnumerable<string> Split(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Words.PrintedText.Of).Where(word => word.Length > 0);
}
