using System.Text.Json;
using Ingest.Model;

namespace Ingest.Web.Commands;

/// <summary>A read document in the three forms <c>ingest extract</c> prints.</summary>
public static class DocumentText
{
    /// <summary>Blocks parted by empty lines; running heads left out.</summary>
    public static string ToText(Document document) =>
        string.Concat(Paragraphs(document).Select(paragraph => paragraph.Text + "\n\n")).TrimEnd('\n') + "\n";

    public static string ToMarkdown(Document document) =>
        string.Concat(Paragraphs(document).Select(paragraph => Mark(paragraph.First) + paragraph.Text + "\n\n")).TrimEnd('\n') + "\n";

    public static string ToJson(Document document) => JsonSerializer.Serialize(
        new
        {
            document.Sha256,
            document.Language,
            document.Engine,
            pages = document.Pages.Select(page => new
            {
                page.Number,
                page.Width,
                page.Height,
                verdict = Wire.Word(page.Verdict),
                source = Wire.Word(page.Source),
                blocks = document.Blocks.Where(block => block.Page == page.Number)
                    .Select(block => new { kind = Wire.Word(block.Kind), block.Text, box = Wire.Box(block.Box) }),
            }),
            remarks = document.Remarks,
        },
        Wire.Json) + "\n";

    /// <summary>Blocks as read: a sentence that goes on over a column or page break is one paragraph.</summary>
    private static IEnumerable<(Block First, string Text)> Paragraphs(Document document)
    {
        Block? first = null;
        var text = "";
        foreach (var block in document.Blocks.Where(block => block.Kind != BlockKind.RunningHead && block.Text.Length > 0))
        {
            (first, text) = (first ?? block, text.Length == 0 ? block.Text : $"{text} {block.Text}");
            if (block.Continues)
                continue;
            yield return (first, text);
            (first, text) = (null, "");
        }

        if (first is not null)
            yield return (first, text);
    }

    private static string Mark(Block block) => block.Kind switch
    {
        BlockKind.Title => "# ",
        BlockKind.Heading => new string('#', Math.Clamp(block.Level + 1, 2, 6)) + " ",
        BlockKind.Article => "## ",
        BlockKind.List => "- ",
        BlockKind.Footnote => "> ",
        _ => "",
    };
}
