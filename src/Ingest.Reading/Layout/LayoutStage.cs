using System.Text;
using Ingest.Model;

namespace Ingest.Reading.Layout;

/// <summary>From pages of words to what a person reads.</summary>
public sealed class LayoutStage
{
    public Document Arrange(SourceFile file, ExtractedFile extracted)
    {
        var blocks = extracted.Pages.SelectMany(Blocks).ToList();
        return new Document
        {
            Sha256 = file.Sha256,
            Name = file.Name,
            Language = "und",
            Engine = extracted.Engine,
            Pages = extracted.Pages,
            Blocks = blocks,
            Passages = [.. blocks.Select(ToPassage)],
            Remarks = extracted.Remarks,
        };
    }

    private static IEnumerable<Block> Blocks(Page page)
    {
        var lines = new List<Line>();
        var words = new List<Word>();
        foreach (var word in page.Words)
        {
            if (words.Count > 0 && Math.Abs(words[^1].Box.CenterY - word.Box.CenterY) > word.Box.Height / 2)
            {
                lines.Add(ToLine(words));
                words = [];
            }

            words.Add(word);
        }

        if (words.Count > 0)
            lines.Add(ToLine(words));
        var block = new List<Line>();
        foreach (var line in lines)
        {
            if (block.Count > 0 && Math.Abs(line.Box.Top - block[^1].Box.Bottom) > line.Box.Height * 0.6f)
            {
                yield return ToBlock(page.Number, block);
                block = [];
            }

            block.Add(line);
        }

        if (block.Count > 0)
            yield return ToBlock(page.Number, block);
    }

    private static Line ToLine(IReadOnlyList<Word> words) => new(words, Box.Around(words.Select(word => word.Box)));

    private static Block ToBlock(int page, IReadOnlyList<Line> lines) => new()
    {
        Kind = BlockKind.Paragraph,
        Page = page,
        Box = Box.Around(lines.Select(line => line.Box)),
        Lines = lines,
        Text = string.Join(' ', lines.Select(line => line.Text)),
    };

    private static Passage ToPassage(Block block, int index)
    {
        var text = new StringBuilder();
        var placed = new List<PlacedWord>();
        foreach (var word in block.Lines.SelectMany(line => line.Words))
        {
            if (text.Length > 0)
                text.Append(' ');
            placed.Add(new PlacedWord(text.Length, word.Text.Length, word, block.Page, index));
            text.Append(word.Text);
        }

        return new Passage { Index = index, Kind = block.Kind, Text = text.ToString(), Words = placed };
    }
}
