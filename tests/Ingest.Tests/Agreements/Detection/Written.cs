using Ingest.Model;

namespace Ingest.Tests.Agreements.Detection;

/// <summary>Documents written in a test, a paragraph a line, each word on a page where evidence can find it.</summary>
internal static class Written
{
    public static Document Document(params string[] paragraphs) => Document(BlockKind.Paragraph, paragraphs);

    public static Document Document(BlockKind first, params string[] paragraphs)
    {
        var passages = new List<Passage>();
        foreach (var (text, index) in paragraphs.Select((text, index) => (text, index)))
        {
            var words = new List<PlacedWord>();
            var start = 0;
            foreach (var word in text.Split(' '))
            {
                words.Add(new PlacedWord(start, word.Length, new Word(word, new Box(start, index * 20, start + word.Length, (index * 20) + 10), words.Count), 1, index));
                start += word.Length + 1;
            }

            passages.Add(new Passage { Index = index, Kind = index == 0 ? first : BlockKind.Paragraph, Text = text, Words = words });
        }

        return new Document { Sha256 = new string('a', 64), Name = "written.pdf", Language = "und", Engine = "none", Pages = [], Blocks = [], Passages = passages };
    }
}
