using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Ingest.Reading.Extraction.Texts;

/// <summary>A Word document (.docx, ECMA-376): paragraphs, headings, tables, notes; deleted text left out, hidden text kept apart.</summary>
internal sealed class WordText(long largestPart)
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly StringBuilder _text = new(), _hiddenText = new();
    private List<string>? _row;
    private int _level, _deleted;
    private bool _hidden;

    /// <summary>Null where the archive is not a Word document.</summary>
    /// <param name="largestPart">Bytes a part may unpack to; a thousand pages of text make 20 MB of markup.</param>
    public static IReadOnlyList<Paragraph>? Read(string path, long largestPart)
    {
        using var archive = ZipFile.OpenRead(path);
        if (archive.GetEntry("word/document.xml") is not { } body)
            return null;
        var word = new WordText(largestPart);
        word.Read(body, small: false);
        foreach (var notes in (string[])["word/footnotes.xml", "word/endnotes.xml"])
            if (archive.GetEntry(notes) is { } part)
                word.Read(part, small: true);
        return word._paragraphs;
    }

    private void Read(ZipArchiveEntry part, bool small)
    {
        using var stream = new Engines.LimitedStream(part.Open(), largestPart);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false });
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                Enter(xml);
            if (xml.NodeType == XmlNodeType.EndElement || xml is { NodeType: XmlNodeType.Element, IsEmptyElement: true })
                Leave(xml.LocalName, small);
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && _inText && _deleted == 0)
                (_hidden ? _hiddenText : _text).Append(xml.Value);
        }
    }

    private bool _inText;

    private void Enter(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "t":
                _inText = !xml.IsEmptyElement;
                break;
            case "tab" or "br" or "cr":
                _text.Append(' ');
                break;
            case "noBreakHyphen":
                _text.Append('-');
                break;
            case "del" or "moveFrom" when !xml.IsEmptyElement:
                _deleted++;
                break;
            case "r":
                _hidden = false;
                break;
            case "vanish" or "webHidden":
                _hidden = xml.GetAttribute("val", xml.NamespaceURI) is not ("0" or "false");
                break;
            case "pStyle":
                _level = Level(xml.GetAttribute("val", xml.NamespaceURI) ?? "");
                break;
            case "outlineLvl" when int.TryParse(xml.GetAttribute("val", xml.NamespaceURI), out var outline) && outline < 9:
                _level = outline + 1;
                break;
            case "tr":
                _row = [];
                break;
        }
    }

    private void Leave(string element, bool small)
    {
        switch (element)
        {
            case "t":
                _inText = false;
                break;
            case "del" or "moveFrom" when _deleted > 0:
                _deleted--;
                break;
            case "p" when _row is not null:
                _text.Append(' ');
                break;
            case "p":
                Add(_text, new Paragraph("") { Level = _level, Small = small });
                Add(_hiddenText, new Paragraph("") { Hidden = true });
                _level = 0;
                break;
            case "tc" when _row is not null:
                _row.Add(_text.ToString().Trim());
                _text.Clear();
                break;
            case "tr" when _row is { } row:
                _paragraphs.Add(new Paragraph(string.Join(' ', row)) { Cells = row });
                _row = null;
                break;
        }
    }

    private void Add(StringBuilder text, Paragraph shape)
    {
        if (text.ToString().Trim() is { Length: > 0 } words)
        {
            _paragraphs.Add(shape with { Text = words });
            _paragraphs.Add(new Paragraph(""));
        }

        text.Clear();
    }

    /// <summary>"Title", "Heading2", and their names in the languages Word saves them in.</summary>
    private static int Level(string style) => style.ToLowerInvariant() switch
    {
        "title" or "titel" or "titre" => 1,
        ['h', 'e', 'a', 'd', 'i', 'n', 'g', >= '1' and <= '6' and var depth, ..] => depth - '0',
        ['t', 'i', 't', 'r', 'e', >= '1' and <= '6' and var depth, ..] => depth - '0',
        ['k', 'o', 'p', >= '1' and <= '6' and var depth, ..] => depth - '0',
        [.., >= '1' and <= '6' and var depth] name when name.Contains("berschrift", StringComparison.Ordinal) => depth - '0',
        _ => 0,
    };
}
