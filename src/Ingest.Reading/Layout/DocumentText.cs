using Ingest.Model;

namespace Ingest.Reading.Layout;

/// <summary>A document written out for people and other programs, in reading order, page furniture left out.</summary>
public static class DocumentText
{
    /// <summary>Plain text: one passage a paragraph, an empty line between.</summary>
    public static void WriteText(Document document, TextWriter text)
    {
        foreach (var passage in document.Passages)
        {
            if (passage.Index > 0)
                text.Write("\n\n");
            text.Write(Rows(document, passage) is { Count: > 0 } rows ? TableText(rows) : passage.Text);
        }

        text.Write('\n');
    }

    /// <summary>Markdown: headings by their depth, lists, tables, notes as quotations.</summary>
    public static void WriteMarkdown(Document document, TextWriter text)
    {
        BlockKind? before = null;
        foreach (var passage in document.Passages)
        {
            if (passage.Index > 0)
                text.Write(before == BlockKind.List && passage.Kind == BlockKind.List ? "\n" : "\n\n");
            text.Write(Rows(document, passage) is { Count: > 0 } rows ? MarkdownTable(rows) : Mark(document, passage) + Escaped(passage));
            before = passage.Kind;
        }

        text.Write('\n');
    }

    private static IReadOnlyList<IReadOnlyList<string>> Rows(Document document, Passage passage) =>
        passage.Kind == BlockKind.Table && passage.Words.Count > 0 ? document.Blocks[passage.Words[0].Block].Rows : [];

    private static string TableText(IReadOnlyList<IReadOnlyList<string>> rows) => string.Join('\n', rows.Select(row => string.Join('\t', row)));

    private static string MarkdownTable(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var lines = rows.Select(row => "| " + string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))) + " |").ToList();
        lines.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", rows[0].Count)));
        return string.Join('\n', lines);
    }

    private static string Mark(Document document, Passage passage)
    {
        var level = passage.Words.Count > 0 ? document.Blocks[passage.Words[0].Block].Level : 0;
        return passage.Kind switch
        {
            BlockKind.Title or BlockKind.Heading or BlockKind.Article when level > 0 => new string('#', Math.Min(level, 6)) + " ",
            BlockKind.List => "- ",
            BlockKind.Footnote => "> ",
            BlockKind.Caption => "*",
            _ => "",
        };
    }

    /// <summary>What would read as markup at a paragraph's start is escaped; a list's own bullet gives way to Markdown's.</summary>
    private static string Escaped(Passage passage)
    {
        var text = passage.Text;
        if (passage.Kind == BlockKind.List)
            return text.TrimStart('•', '●', '▪', '◦', '‣', '■', '□', '–', '-', '*', ' ');
        if (passage.Kind == BlockKind.Caption)
            return text + "*";
        return text.Length > 0 && text[0] is '#' or '>' or '|' or '*' or '+' ? "\\" + text : text;
    }
}
