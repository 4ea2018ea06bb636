using Ingest.Model;
using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout;

/// <summary>
/// Two independent readings of a page, by its geometry and by its content stream, held against each other. Where they part,
/// sentences and numbers decide: the right order is the one in which sentences run on and articles, paragraphs and notes rise.
/// </summary>
internal sealed record ReadingOrder(IReadOnlyList<IReadOnlyList<TextLine>> Columns, PageOrder Choice, Remark? Remark)
{
    /// <summary>The stream must read better by this much a line, or the page's geometry stands: generators often write boxes and heads late.</summary>
    private const double Margin = 0.08;

    /// <summary>What a line costs whose words the file gives apart: it may run over two columns, or be a table's row.</summary>
    private const double TornLine = 0.25;

    /// <summary>Share of lines that stand in another order, beyond which a person should know.</summary>
    private const double Material = 0.03;

    public static ReadingOrder Of(IReadOnlyList<Band> text, int page)
    {
        var geometry = Geometry.Columns.Of(text);
        var lines = geometry.Sum(column => column.Count);
        var (disorder, torn) = Disorder(geometry);
        if (disorder == 0)
            return new ReadingOrder(geometry, new PageOrder(page, OrderKept.Both, geometry.Count), null);
        var stream = StreamOrder.Of(text.SelectMany(band => band.Words));
        var (byPlace, byStream) = (Continuity.Of(geometry) - (TornLine * torn / lines), Continuity.Of(stream));
        // A single column of lines the file gives whole has but one order from top to bottom, however its lines come.
        var kept = byStream > byPlace + Margin && (torn > 0 || geometry.Count > 1) ? OrderKept.File : OrderKept.Page;
        var columns = kept == OrderKept.File ? stream : geometry;
        var choice = new PageOrder(page, kept, columns.Count, (double)disorder / lines, byPlace, byStream);
        return new ReadingOrder(columns, choice, kept == OrderKept.File || disorder > Math.Max(1, lines * Material) ? Doubtful(choice) : null);
    }

    /// <summary>How many lines stand behind one that the file gives later, and how many hold words the file gives apart.</summary>
    private static (int Lines, int Torn) Disorder(IReadOnlyList<IReadOnlyList<TextLine>> columns)
    {
        var (disorder, torn, last) = (0, 0, -1);
        foreach (var line in columns.SelectMany(column => column))
        {
            var (first, end) = (int.MaxValue, -1);
            foreach (var word in line.Words)
                (first, end) = (Math.Min(first, word.Word.Sequence), Math.Max(end, word.Word.Sequence));
            if (end - first >= line.Words.Count)
                torn++;
            if (first < last || end - first >= line.Words.Count)
                disorder++;
            last = end;
        }

        return (disorder, torn);
    }

    private static Remark Doubtful(PageOrder order)
    {
        var choice = order.Kept == OrderKept.File ? "the order of the file was kept, because its sentences and numbers run on"
            : order.ByPage > order.ByFile + Margin ? "the order of the printed page was kept, because its sentences and numbers run on"
            : "the order of the printed page was kept, because the file's own order reads no better";
        return new Remark("order-doubtful", $"The printed page and the file disagree about the order of page {order.Page}; {choice}.", order.Page);
    }
}
