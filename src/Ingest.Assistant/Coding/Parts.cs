using System.Text;
using Ingest.Model;

namespace Ingest.Assistant.Coding;

/// <summary>
/// A document cut for asking: between articles, annexes or paragraphs, never within one that fits. Every later part begins with the
/// document's title, so that the model knows what it reads on in.
/// </summary>
internal static class Parts
{
    /// <summary>Characters; the longest titles of treaty series have 500.</summary>
    private const int LongestTitle = 600;

    public static IReadOnlyList<Part> Of(Document document, int characters)
    {
        var title = string.Join(' ', document.Passages.TakeWhile(passage => passage.Kind == BlockKind.Title || passage.Part == TreatyPart.Title).Select(passage => VisibleText.Of(passage.Text)));
        title = title.Length > LongestTitle ? title[..LongestTitle] : title;
        var texts = Fill(Provisions(document), Math.Max(1000, characters)).Where(text => text.Length > 0).ToList();
        return [.. texts.Select((text, i) => new Part(i + 1, texts.Count, i == 0 || title.Length == 0 ? text : $"{title}\n{text}"))];
    }

    /// <summary>The passages of one article, or of one annex's article, stay together; outside treaty structure each stands alone.</summary>
    private static IEnumerable<string> Provisions(Document document)
    {
        var text = new StringBuilder();
        var open = "";
        foreach (var passage in document.Passages)
        {
            var visible = VisibleText.Of(passage.Text);
            var section = Section(passage);
            if (text.Length > 0 && (section.Length == 0 || section != open))
            {
                yield return text.ToString();
                text.Clear();
            }

            open = section;
            if (text.Length > 0)
                text.Append('\n');
            text.Append(visible);
        }

        yield return text.ToString();
    }

    /// <summary><c>art-5/2/b</c> belongs to <c>art-5</c>, <c>annex-1/art-2/3</c> to <c>annex-1/art-2</c>.</summary>
    private static string Section(Passage passage)
    {
        var steps = passage.Section.Split('/');
        return string.Join('/', steps.Take(steps[0].StartsWith("annex", StringComparison.Ordinal) ? 2 : 1));
    }

    private static IEnumerable<string> Fill(IEnumerable<string> provisions, int characters)
    {
        var text = new StringBuilder();
        foreach (var piece in provisions.SelectMany(provision => Cut(provision, characters)))
        {
            if (text.Length > 0 && text.Length + piece.Length >= characters)
            {
                yield return text.ToString();
                text.Clear();
            }

            if (text.Length > 0)
                text.Append('\n');
            text.Append(piece);
        }

        yield return text.ToString();
    }

    /// <summary>A provision longer than a whole part is cut at the last space before the limit.</summary>
    private static IEnumerable<string> Cut(string provision, int characters)
    {
        while (provision.Length > characters)
        {
            var at = provision.LastIndexOfAny([' ', '\n'], characters);
            at = at > 0 ? at : characters;
            yield return provision[..at];
            provision = provision[at..].TrimStart();
        }

        yield return provision;
    }
}
