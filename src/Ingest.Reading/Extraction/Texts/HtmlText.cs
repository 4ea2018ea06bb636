using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Ingest.Reading.Extraction.Texts;

/// <summary>A web page's text: what it shows, without menus, scripts and forms.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
        { "script", "style", "noscript", "template", "svg", "math", "nav", "iframe", "object", "button", "select", "input", "textarea", "head", "canvas", "video", "audio" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "header", "footer", "main", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd",
        "blockquote", "pre", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "figure", "figcaption", "address", "hr", "br", "body", "html", "fieldset", "details", "summary",
    };

    private readonly List<Paragraph> _paragraphs = [];
    private readonly StringBuilder _open = new(), _unseen = new();
    private readonly Stack<int> _numbers = new();
    private List<string>? _row;
    private int _level, _hidden;

    /// <param name="html">Its bytes; the parser finds the encoding as browsers do.</param>
    public static IReadOnlyList<Paragraph> Read(byte[] html)
    {
        using var document = new HtmlParser().ParseDocument(new MemoryStream(html));
        var text = new HtmlText();
        text.Walk(document.DocumentElement);
        text.Close();
        return text._paragraphs;
    }

    /// <summary>Without recursion: a hostile page nests as deep as it likes.</summary>
    private void Walk(INode root)
    {
        for (var node = root; ;)
        {
            var inside = Enter(node) ? node.FirstChild : null;
            while (inside is null)
            {
                Leave(node);
                if (node == root)
                    return;
                (inside, var parent) = (node.NextSibling, node.Parent!);
                if (inside is null)
                    node = parent;
            }

            node = inside;
        }
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
            (_hidden > 0 ? _unseen : _open).Append(text.Data);
        if (node is not IElement element || Skipped.Contains(element.LocalName))
            return false;
        if (Blocks.Contains(element.LocalName))
            Close();
        _hidden += IsHidden(element) ? 1 : 0;
        switch (element.LocalName)
        {
            case ['h', >= '1' and <= '6' and var depth]:
                _level = depth - '0';
                break;
            case "ol":
                _numbers.Push(int.TryParse(element.GetAttribute("start"), out var start) ? start : 1);
                break;
            case "ul":
                _numbers.Push(int.MinValue);
                break;
            case "li" when _numbers.TryPop(out var number):
                _open.Append(number == int.MinValue ? "• " : $"{number}. ");
                _numbers.Push(number == int.MinValue ? number : number + 1);
                break;
            case "tr":
                _row = [];
                break;
        }

        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || Skipped.Contains(element.LocalName))
            return;
        if (element.LocalName is "td" or "th" && _row is not null)
        {
            _row.Add(Take(_open));
        }

        if (Blocks.Contains(element.LocalName))
            Close();
        _hidden -= IsHidden(element) ? 1 : 0;
        switch (element.LocalName)
        {
            case ['h', >= '1' and <= '6']:
                _level = 0;
                break;
            case "ol" or "ul":
                _numbers.TryPop(out _);
                break;
            case "tr" when _row is { Count: > 0 } row:
                _paragraphs.Add(new Paragraph(string.Join(' ', row)) { Cells = row });
                _row = null;
                break;
        }
    }

    /// <summary>Ends the open paragraph; within a cell its lines run on.</summary>
    private void Close()
    {
        if (_row is not null)
        {
            _open.Append(' ');
            return;
        }

        if (Take(_unseen) is { Length: > 0 } unseen)
            _paragraphs.Add(new Paragraph(unseen) { Hidden = true });
        if (Take(_open) is { Length: > 0 } text)
        {
            _paragraphs.Add(new Paragraph(text) { Level = _level });
            _paragraphs.Add(new Paragraph(""));
        }
    }

    private static string Take(StringBuilder text)
    {
        var clean = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        text.Clear();
        return clean;
    }

    /// <summary>What the page itself says not to show; style sheets apart, which are not loaded.</summary>
    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
            return true;
        var style = (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return style.Contains("display:none", StringComparison.Ordinal) || style.Contains("visibility:hidden", StringComparison.Ordinal)
            || style.Contains("opacity:0;", StringComparison.Ordinal) || style.EndsWith("opacity:0", StringComparison.Ordinal)
            || style.Contains("font-size:0", StringComparison.Ordinal) || style.Contains("font-size:1px", StringComparison.Ordinal)
            || (style.Contains("color:#fff", StringComparison.Ordinal) && !style.Contains("background", StringComparison.Ordinal))
            || (style.Contains("color:white", StringComparison.Ordinal) && !style.Contains("background", StringComparison.Ordinal))
            || style.Contains("left:-9", StringComparison.Ordinal) || style.Contains("text-indent:-9", StringComparison.Ordinal);
    }
}
