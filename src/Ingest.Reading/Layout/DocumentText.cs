using System.Text;
using Ingest.Model;

namespace Ingest.Reading.Layout;

/// <summary>A document written out for people and other programs, in reading order, page furniture left out.</summary>
public static class DocumentText
{
    /// <summary>Plain text: one passage a paragraph, an empty line between.</summary>
    public static string Text(Document document)
    {
        var text = new StringBuilder();
        foreach (var passage in document.Passages)
            text.Append(text.Length > 0 ? "\n\n" : "").Append(passage.Text);
        return text.Append('\n').ToString();
    }
}
