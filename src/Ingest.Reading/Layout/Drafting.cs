using Ingest.Model;
using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout;

/// <summary>The lines of a document cut into drafts, page by page in reading order.</summary>
internal sealed class Drafting(Typography typography)
{
    private readonly List<Draft> drafts = [];
    private int columns;

    /// <summary>Empties the queue: the columns of a page are let go as soon as its drafts are made.</summary>
    public IReadOnlyList<Draft> Draft(Queue<ArrangedPage> pages)
    {
        while (pages.TryDequeue(out var page))
        {
            RunningHeads(page.Page, page.Heads);
            var paragraphs = new Paragraphs(typography, recognised: page.Page.Source == TextSource.Ocr);
            foreach (var column in page.Text)
                Text(page.Page, column.Lines(), paragraphs);
            RunningHeads(page.Page, page.Feet);
        }

        return drafts;
    }

    private void RunningHeads(Page page, IReadOnlyList<KeptColumn> heads)
    {
        foreach (var head in heads)
        {
            columns++;
            Add(page, head.Lines(), BlockKind.RunningHead, []);
        }
    }

    private void Text(Page page, IReadOnlyList<TextLine> all, Paragraphs paragraphs)
    {
        columns++;
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
        drafts.Add(new Draft(drafts.Count, page.Number, columns, lines) { Kind = kind, Rows = rows });
}
