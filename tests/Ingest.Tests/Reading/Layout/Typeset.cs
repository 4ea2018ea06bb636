using System.Globalization;
using Ingest.Model;
using Ingest.Reading.Layout;

namespace Ingest.Tests.Reading.Layout;

/// <summary>Sets pages word by word as a printer would, so that a test can say exactly what stands where.</summary>
internal sealed class Typeset
{
    public const float Width = 595;
    public const float Height = 842;
    private readonly List<List<Word>> pages = [[]];

    /// <summary>Where the last line ended, points from the top.</summary>
    public float Y { get; private set; } = 80;

    /// <summary>Type size, points.</summary>
    public float Size { get; set; } = 10;

    public Typeset NewPage()
    {
        pages.Add([]);
        Y = 80;
        return this;
    }

    public Typeset At(float y)
    {
        Y = y;
        return this;
    }

    /// <summary>One printed line, its words parted by the size's own space.</summary>
    public Typeset Line(float left, string text, float? size = null)
    {
        var height = size ?? Size;
        var x = left;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var width = word.Length * height * 0.5f;
            pages[^1].Add(new Word(word, new Box(x, Y, x + width, Y + height), pages.Sum(page => page.Count)));
            x += width + (height * 0.28f);
        }

        Y += height * 1.2f;
        return this;
    }

    /// <summary>A paragraph wrapped to a width, and the space below it.</summary>
    public Typeset Paragraph(float left, float width, string text, float space = 8)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && Measure(line + " " + word) > width)
            {
                Line(left, line);
                line = "";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        Line(left, line);
        Y += space;
        return this;
    }

    public ExtractedFile Extracted(bool backwards = false) => new("typeset", [.. pages.Select((words, i) => ToPage(i + 1, backwards ? [.. Enumerable.Reverse(words)] : words))], []);

    public Document Arrange(bool backwards = false) => new LayoutStage().Arrange(File, Extracted(backwards));

    public static SourceFile File { get; } = new(new string('0', 64), "/nowhere", "typeset.pdf", 1);

    private static Page ToPage(int number, IReadOnlyList<Word> words) => new()
    {
        Number = number,
        Width = Width,
        Height = Height,
        Words = words,
        Verdict = words.Count == 0 ? Verdict.Blank : Verdict.Readable,
        Figures = new PageFigures(words.Sum(word => word.Text.Length), 1, 1, 0, 0, null),
    };

    private float Measure(string line) => line.Split(' ').Sum(word => (word.Length * Size * 0.5f) + (Size * 0.28f));

    public static string Numbers(int from, int count) =>
        string.Join(' ', Enumerable.Range(from, count).Select(n => "w" + n.ToString(CultureInfo.InvariantCulture)));
}
