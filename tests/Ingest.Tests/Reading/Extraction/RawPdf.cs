using System.Globalization;
using System.Text;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>Writes PDFs object by object, so that a test can hide, break or inflate exactly what it wants.</summary>
public sealed class RawPdf
{
    private readonly List<byte[]> _objects = [];
    private readonly List<int> _pages = [];
    private readonly int _catalog, _tree, _fonts;

    public RawPdf()
    {
        (_catalog, _tree, _fonts) = (Reserve(), Reserve(), Reserve());
        Put(_fonts, "<</F1 " + Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>") + " 0 R"
            + "/F2 " + Add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>") + " 0 R>>");
    }

    /// <summary>Adds an object; its number.</summary>
    public int Add(string body) => Add(Encoding.Latin1.GetBytes(body));

    public int Add(byte[] body)
    {
        _objects.Add(body);
        return _objects.Count;
    }

    public int AddStream(string dictionary, byte[] bytes) =>
        Add([.. Encoding.Latin1.GetBytes($"<<{dictionary}/Length {bytes.Length}>>stream\n"), .. bytes, .. "\nendstream"u8]);

    public int Reserve() => Add([]);

    public void Put(int number, string body) => _objects[number - 1] = Encoding.Latin1.GetBytes(body);

    /// <summary>More entries of the catalog.</summary>
    public string Catalog { get; set; } = "";

    /// <summary>A font of drawn signs, no two alike, that stand for the letters given in their order from code 33 on; whatever fonts a machine has, it shows something.</summary>
    public int DrawnFont(string letters)
    {
        var (procedures, names, map) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var i = 0; i < letters.Length; i++)
        {
            var bars = string.Concat(Enumerable.Range(0, 5).Select(bar => $"{60 + 160 * bar} {(i * 7 + bar * 3) % 5 * 60} 90 {400 + (i * 3 + bar) % 4 * 90} re "));
            procedures.Append(CultureInfo.InvariantCulture, $"/g{i} {AddStream("", Encoding.ASCII.GetBytes($"1000 0 0 0 900 900 d1 {bars}f"))} 0 R");
            names.Append(CultureInfo.InvariantCulture, $"/g{i}");
            map.Append(CultureInfo.InvariantCulture, $"<{33 + i:X2}> <{(int)letters[i]:X4}>\n");
        }

        var unicode = AddStream("", Encoding.ASCII.GetBytes(
            $"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n{letters.Length} beginbfchar\n{map}endbfchar endcmap end end"));
        return Add($"<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 33/LastChar {32 + letters.Length}/Resources<<>>"
            + $"/Widths[{string.Join(' ', Enumerable.Repeat("1000", letters.Length))}]/Encoding<</Differences[33{names}]>>/CharProcs<<{procedures}>>/ToUnicode {unicode} 0 R>>");
    }

    /// <summary>Letters of a drawn font (as F1), from left to right.</summary>
    public static string Drawn(string letters, string text, double x, double y, double size = 12) =>
        FormattableString.Invariant($"BT /F1 {size} Tf {x} {y} Td <{string.Concat(text.Select(letter => $"{33 + letters.IndexOf(letter):X2}"))}> Tj ET\n");

    /// <summary>An A4 page drawn by the content stream; fonts F1 (Helvetica) and F2 (Times).</summary>
    /// <param name="extra">More entries of the page's dictionary.</param>
    /// <param name="resources">More entries of its resources.</param>
    /// <param name="fonts">Fonts instead of F1 and F2.</param>
    public RawPdf Page(string content, string extra = "", string resources = "", string box = "0 0 595 842", string? fonts = null)
    {
        var stream = AddStream("", Encoding.Latin1.GetBytes(content));
        _pages.Add(Add($"<</Type/Page/Parent {_tree} 0 R/MediaBox[{box}]{extra}/Contents {stream} 0 R/Resources<</Font {fonts ?? $"{_fonts} 0 R"}{resources}>>>>"));
        return this;
    }

    /// <summary>A page with honest text and, in its resources, a function nested deeper than the engine's stack.</summary>
    /// <param name="resources">Names the function as {0} and a stream that uses it as {1}.</param>
    /// <param name="stream">The dictionary of that stream.</param>
    public RawPdf WithEndlessFunction(string resources, string content, string stream = "")
    {
        var function = AddStream("/FunctionType 4/Domain[0 1]/Range[0 1]", Encoding.ASCII.GetBytes(new string('{', 400_000) + new string('}', 400_000)));
        var user = AddStream(stream.Replace("{0}", $"{function}", StringComparison.Ordinal), [0]);
        return Page(Line("The Parties agree.", 72, 700) + content, resources: resources.Replace("{0}", $"{function}", StringComparison.Ordinal).Replace("{1}", $"{user}", StringComparison.Ordinal));
    }

    /// <summary>The same page again, as often as wanted; costs one line of the page tree each.</summary>
    public RawPdf Again(int times)
    {
        for (var time = 0; time < times; time++)
            _pages.Add(Add(_objects[_pages[^1] - 1]));
        return this;
    }

    public static string Line(string text, double x, double y, double size = 12) =>
        FormattableString.Invariant($"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n");

    public byte[] Bytes()
    {
        Put(_catalog, $"<</Type/Catalog/Pages {_tree} 0 R{Catalog}>>");
        Put(_tree, $"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select(page => $"{page} 0 R"))}]>>");
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var offsets = new List<long>();
        foreach (var (body, index) in _objects.Select((body, index) => (body, index)))
        {
            offsets.Add(file.Position);
            file.Write(Encoding.Latin1.GetBytes($"{index + 1} 0 obj\n"));
            file.Write(body);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Position;
        file.Write(Encoding.Latin1.GetBytes($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            file.Write(Encoding.Latin1.GetBytes($"{offset:D10} 00000 n \n"));
        file.Write(Encoding.Latin1.GetBytes($"trailer\n<</Size {offsets.Count + 1}/Root {_catalog} 0 R>>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }
}
