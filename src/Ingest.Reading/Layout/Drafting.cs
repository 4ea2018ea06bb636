using Ingest.Model;
using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>The lines of a document cut into drafts, page by page in reading order.</summary>
internal sealed class Drafting(Typography typography, BrokenWords broken)
{
    private readonly List<Draft> drafts = [];
    private int column;

    /// <summary>Empties the queue: the lines of a page are let go as soon as its drafts are made, so that a long file is never held twice.</summary>
    public IReadOnlyList<Draft> Draft(Queue<ArrangedPage> pages)
    {
        while (pages.TryDequeue(out var page))
        {
            RunningHeads(page.Page, page.Heads);
            var paragraphs = new Paragraphs(typography, recognised: page.Page.Source == TextSource.Ocr);
            foreach (var lines in page.Order.Columns.Concat(page.Turned))
                Text(page.Page, lines, paragraphs);
            RunningHeads(page.Page, page.Feet);
        }

        return drafts;
    }

    private void RunningHeads(Page page, IReadOnlyList<IReadOnlyList<TextLine>> heads)
    {
        foreach (var lines in heads)
        {
            column++;
            Add(page, lines, BlockKind.RunningHead, []);
        }
    }

    private void Text(Page page, IReadOnlyList<TextLine> all, Paragraphs paragraphs)
    {
        column++;
        foreach (var (lines, rows) in Tables.Part(all))
        {
            if (rows.Count > 0)
                Add(page, lines, BlockKind.Table, rows);
            else
                foreach (var paragraph in paragraphs.Part(lines))
                    Add(page, paragraph, BlockKind.Paragraph, []);
        }
    }

    private void Add(Page page, IReadOnlyList<TextLine> lines, BlockKind kind, IReadOnlyList<IReadOnlyList<string>> rows) =>
        drafts.Add(new Draft(page.Number, column, lines, Prose.Of(lines, broken, page.Number, drafts.Count)) { Kind = kind, Rows = rows });
}
