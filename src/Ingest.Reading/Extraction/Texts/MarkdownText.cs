using System.Text;
using System.Text.RegularExpressions;
using Markdig;

namespace Ingest.Reading.Extraction.Texts;

/// <summary>Markdown, read as the web page it describes.</summary>
internal static partial class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    /// <summary>True where headings, emphasis or links are written the Markdown way.</summary>
    public static bool IsMarkdown(string text) => Heading().IsMatch(text) || Inline().Count(text) >= 2;

    public static IReadOnlyList<Paragraph> Read(string text)
    {
        try
        {
            return HtmlText.Read(Encoding.UTF8.GetBytes("<meta charset=utf-8>" + Markdown.ToHtml(text, Pipeline)));
        }
        catch (ArgumentException)
        {
            // Nested deeper than the parser follows: then it is not meant as Markdown.
            return PlainText.Read(text);
        }
    }

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\*\*\S[^*\n]*\*\*|\[[^\]\n]+\]\([^)\s]+\)")]
    private static partial Regex Inline();
}
