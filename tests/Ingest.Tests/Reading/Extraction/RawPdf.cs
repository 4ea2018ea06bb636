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
        Put(_catalog, $"<</Type/Catalog/Pages {_tree} 0 R>>");
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
