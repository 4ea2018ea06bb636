using Ingest.Model;
using Ingest.Reading.Layout.Furniture;
using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>From pages of words to what a person reads: furniture aside, columns in order, paragraphs whole, each with its role.</summary>
public sealed class LayoutStage
{
    /// <summary>Grows with every change that reads some document otherwise: documents read by an older one are read again by night.</summary>
    private const int Version = 3;

    /// <summary>What reads documents, by its engine: <c>poppler 22.12.0, layout 3</c>.</summary>
    public static string With(string engine) => $"{engine}, layout {Version}";

    public Document Arrange(SourceFile file, ExtractedFile extracted)
    {
        var pages = extracted.Pages.Select(Sheet.Of).ToList();
        var bodies = RunningHeads.Part([.. pages.Select(page => page.Words)], [.. pages.Select(page => page.Height)], BodyHeight(pages));
        var orders = bodies.Select((body, i) => ReadingOrder.Of(body.Text, extracted.Pages[i].Number)).ToList();
        var columns = orders.Select(order => order.Columns).ToList();
        var typography = new Typography(columns.SelectMany(page => page));
        var broken = new BrokenWords(columns.SelectMany(page => page).SelectMany(column => column));
        var drafts = new List<Draft>();
        var count = 0;
        for (var i = 0; i < pages.Count; i++)
        {
            var paragraphs = new Paragraphs(typography, extracted.Pages[i].Source == TextSource.Ocr);
            var number = extracted.Pages[i].Number;
            drafts.AddRange(bodies[i].Heads.Select(band => RunningHead(number, ++count, band)));
            foreach (var column in columns[i].Concat(pages[i].Turned.SelectMany(words => Columns.Of(Band.Of(words)))))
            {
                count++;
                foreach (var (lines, rows) in Tables.Part(column))
                {
                    if (rows.Count > 0)
                        drafts.Add(new Draft(number, count, lines) { Kind = BlockKind.Table, Rows = rows });
                    else
                        drafts.AddRange(paragraphs.Part(lines).Select(paragraph => new Draft(number, count, paragraph)));
                }
            }

            drafts.AddRange(bodies[i].Feet.Select(band => RunningHead(number, ++count, band)));
        }

        RunningTitle.Mark(drafts, [.. pages.Select(page => page.Height)], typography.BodyHeight);
        var text = drafts.Where(draft => draft.Kind != BlockKind.RunningHead).ToList();
        Notes.Mark(text, typography.BodyHeight);
        if (text.Count > 0)
            Roles.Assign(text, typography);
        Continuations.Join(drafts);
        var blocks = drafts.Select(draft => ToBlock(draft, broken)).ToList();
        var (passages, language) = Passages.Of(drafts, blocks, broken);
        foreach (var block in passages.Where(passage => passage.Kind == BlockKind.Signature).SelectMany(passage => passage.Words).Select(word => word.Block).Distinct())
            blocks[block] = blocks[block] with { Kind = BlockKind.Signature };
        return new Document
        {
            Sha256 = file.Sha256,
            Name = file.Name,
            Language = language,
            Engine = With(extracted.Engine),
            Pages = extracted.Pages,
            Blocks = blocks,
            Passages = passages,
            Orders = [.. orders.Select(order => order.Choice)],
            Remarks = [.. extracted.Remarks, .. orders.Select(order => order.Remark).OfType<Remark>()],
        };
    }

    private static Draft RunningHead(int page, int column, Band band) => new(page, column, Lines.Of(band.Words)) { Kind = BlockKind.RunningHead };

    private static Block ToBlock(Draft draft, BrokenWords broken)
    {
        var lines = draft.Lines.Select(line => line.ToLine()).ToList();
        var prose = new Prose(broken);
        foreach (var line in lines)
            prose.Add(line, draft.Page, 0);
        return new Block
        {
            Kind = draft.Kind,
            Page = draft.Page,
            Box = Box.Around(lines.Select(line => line.Box)),
            Lines = lines,
            Text = prose.Text,
            Continues = draft.Continues,
            Level = draft.Level,
            Rows = draft.Rows,
        };
    }

    /// <summary>The word height most of the document's letters have, points.</summary>
    private static float BodyHeight(IEnumerable<Sheet> pages) => pages.SelectMany(page => page.Words)
        .GroupBy(word => MathF.Round(word.Box.Height * 2) / 2, word => word.Word.Text.Length)
        .Select(size => (Height: size.Key, Letters: size.Sum()))
        .OrderByDescending(size => size.Letters).ThenBy(size => size.Height).FirstOrDefault().Height;
}
