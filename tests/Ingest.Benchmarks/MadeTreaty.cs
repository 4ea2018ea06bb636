using System.Globalization;
using System.Security.Cryptography;
using Ingest.Model;

namespace Ingest.Benchmarks;

/// <summary>A treaty of any length, always the same: words set line by line on A4 pages with running heads, as an engine would give them.</summary>
public static class MadeTreaty
{
    private const float Left = 72, Right = 523, Top = 90, Bottom = 760, Size = 11, Leading = 14.5f;

    private static readonly string[] Undertakings =
    [
        "The Parties shall hold joint exercises of their land forces at least once every year.",
        "Each Party shall open its staff college to officers of the other Party for courses of up to two years.",
        "The Parties shall jointly procure the vehicles listed in the Annex and shall share the cost in equal parts.",
        "Classified information exchanged under this Treaty shall be protected by the receiving Party as its own.",
        "The ministers of defence shall meet once a year to consult each other on matters of defence policy.",
        "The sending Party shall bear the pay, allowances and travel of its own personnel, whatever the length of their stay.",
    ];

    public static SourceFile File { get; } = new(Convert.ToHexStringLower(SHA256.HashData("made treaty"u8)), "/made", "made-treaty.pdf", 1);

    /// <param name="pages">At least 1; the last one ends with the testimonium.</param>
    public static ExtractedFile Create(int pages)
    {
        var made = new List<Page>();
        using var text = Sentences().GetEnumerator();
        for (var number = 1; number <= pages; number++)
            made.Add(Compose(number, number == 1, number == pages, text));
        return new ExtractedFile("made 1", made, []);
    }

    private static Page Compose(int number, bool first, bool last, IEnumerator<string> text)
    {
        var words = new List<Word>();
        Set(words, "Collected Treaties of Defence", 40);
        Set(words, number.ToString(CultureInfo.InvariantCulture), 800);
        var y = Top;
        if (first)
        {
            y = Set(words, "Treaty between the Republic of Finland and the Kingdom of the Netherlands on Cooperation in the Field of Defence", y) + Leading;
            y = Set(words, "The Republic of Finland and the Kingdom of the Netherlands, hereinafter the Parties, have agreed as follows:", y) + Leading;
        }

        while (y < Bottom - (last ? 60 : 0) && text.MoveNext())
            y = Set(words, text.Current, y) + Leading / 2;
        if (last)
            Set(words, "Done at Turku on 9 May 2023 in two originals in the English language.", y + Leading);
        return new Page
        {
            Number = number,
            Width = 595,
            Height = 842,
            Words = words,
            Verdict = Verdict.Readable,
            Figures = new PageFigures(words.Sum(word => word.Text.Length), 1, 1, 0, 0, null),
        };
    }

    /// <summary>Article headings and numbered paragraphs without end.</summary>
    private static IEnumerable<string> Sentences()
    {
        for (var article = 1; ; article++)
        {
            yield return $"Article {article}";
            for (var paragraph = 1; paragraph <= 4; paragraph++)
                yield return $"{paragraph}. {Undertakings[(article + paragraph) % Undertakings.Length]} {Undertakings[(article * paragraph) % Undertakings.Length]}";
        }
    }

    /// <summary>Sets a paragraph from a height downwards and answers the height below it.</summary>
    private static float Set(List<Word> words, string paragraph, float y)
    {
        var x = Left;
        foreach (var word in paragraph.Split(' '))
        {
            var width = word.Length * Size * 0.47f;
            if (x + width > Right)
                (x, y) = (Left, y + Leading);
            words.Add(new Word(word, new Box(x, y, x + width, y + Size), words.Count));
            x += width + Size * 0.25f;
        }

        return y + Leading;
    }
}
