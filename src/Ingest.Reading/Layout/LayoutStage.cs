using Ingest.Model;
using Ingest.Reading.Layout.Furniture;
using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>From pages of words to what a person reads: furniture aside, columns in order, paragraphs whole, each with its role.</summary>
public sealed class LayoutStage
{
    /// <summary>Grows with every change that reads some document otherwise: documents read by an older one are read again by night.</summary>
    private const int Version = 4;

    /// <summary>What reads documents, by its engine: <c>poppler 22.12.0, layout 4</c>.</summary>
    public static string With(string engine) => $"{engine}, layout {Version}";

    public Document Arrange(SourceFile file, ExtractedFile extracted)
    {
        // Made twice: held, they would keep every word of a long file once more.
        var sheets = extracted.Pages.Select(Sheet.Of);
        var (measures, broken) = (new LineMeasures(), new BrokenWords());
        var pages = new Queue<ArrangedPage>(RunningHeads.Part(sheets, BodyHeight(sheets)).Select(body => ArrangedPage.Of(body, measures, broken)));
        var typography = new Typography(measures);
        var heights = pages.Select(page => page.Height).ToList();
        var orders = pages.Select(page => page.Order).ToList();
        List<Remark> remarks = [.. extracted.Remarks, .. pages.Select(page => page.Remark).OfType<Remark>()];
        var drafts = new Drafting(typography).Draft(pages);
        RunningTitle.Mark(drafts, heights, typography.BodyHeight);
        var text = drafts.Where(draft => draft.Kind != BlockKind.RunningHead).ToList();
        Notes.Mark(text, typography.BodyHeight);
        if (text.Count > 0)
            Roles.Assign(text, typography);
        Continuations.Join(drafts);
        var (passages, language) = Passages.Of(drafts, broken);
        var blocks = drafts.Select(draft => draft.ToBlock(broken)).ToList();
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
            Orders = orders,
            Remarks = remarks,
        };
    }

    /// <summary>The word height most of the document's letters have, points.</summary>
    private static float BodyHeight(IEnumerable<Sheet> pages) => pages.SelectMany(page => page.Words)
        .GroupBy(word => MathF.Round(word.Box.Height * 2) / 2, word => word.Word.Text.Length)
        .Select(size => (Height: size.Key, Letters: size.Sum()))
        .OrderByDescending(size => size.Letters).ThenBy(size => size.Height).FirstOrDefault().Height;
}
