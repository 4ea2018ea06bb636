using System.Buffers.Text;
using System.Net;
using System.Text;
using Ingest.Model;
using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction.Words;

/// <summary>
/// Reads what <c>pdftotext -bbox -raw</c> writes: a <c>page</c> element with its media box, in it a <c>word</c> element
/// for each run of characters in the order of the content stream. It looks like XML but may hold any control character
/// a broken font maps to, so it is read as bytes between known marks.
/// </summary>
internal sealed class BoxedWords(Action<TextLayerPage> onPage)
{
    /// <summary>Bytes; no printed word is a megabyte long.</summary>
    private const int LongestElement = 1024 * 1024;

    private readonly HashSet<string> _pool = new(StringComparer.Ordinal);
    private readonly List<Piece> _pieces = [];
    private (float Width, float Height)? _page;
    private byte[] _buffer = new byte[256 * 1024];
    private int _length;

    public async Task ReadAsync(Stream output, CancellationToken cancellation)
    {
        int read;
        while ((read = await output.ReadAsync(_buffer.AsMemory(_length), cancellation)) > 0)
        {
            _length += read;
            var used = Consume(_buffer.AsSpan(0, _length));
            _buffer.AsSpan(used, _length - used).CopyTo(_buffer);
            _length -= used;
            if (_length < _buffer.Length)
                continue;
            if (_length > LongestElement)
                throw new OutputLimitException();
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }

    /// <summary>Takes all whole elements from the front; says how many bytes that were.</summary>
    private int Consume(ReadOnlySpan<byte> bytes)
    {
        var used = 0;
        while (true)
        {
            var rest = bytes[used..];
            var open = rest.IndexOf((byte)'<');
            var close = open < 0 ? -1 : rest[open..].IndexOf((byte)'>');
            if (close < 0)
                return used;
            var tag = rest.Slice(open, close + 1);
            var length = open + close + 1;
            if (_page is not null && tag.StartsWith("<word "u8))
            {
                var text = rest[length..];
                var end = text.IndexOf("</word>"u8);
                if (end < 0)
                    return used;
                Add(tag, text[..end]);
                length += end + "</word>"u8.Length;
            }
            else if (tag.StartsWith("<page "u8))
            {
                _page = (Number(ref tag), Number(ref tag));
                _pieces.Clear();
            }
            else if (_page is var (width, height) && tag.SequenceEqual("</page>"u8))
            {
                onPage(TextLayerPage.Of(width, height, _pieces));
                _page = null;
            }

            used += length;
        }
    }

    private void Add(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> text)
    {
        var box = new Box(Number(ref tag), Number(ref tag), Number(ref tag), Number(ref tag));
        var word = Text(text);
        if (word.Length > 0)
            _pieces.Add(new Piece(word, box));
    }

    /// <summary>The text, one string object for equal words: a volume of treaties repeats few words many times.</summary>
    private string Text(ReadOnlySpan<byte> bytes)
    {
        Span<char> buffer = bytes.Length <= 512 ? stackalloc char[bytes.Length] : new char[bytes.Length];
        var raw = buffer[..Encoding.UTF8.GetChars(bytes, buffer)];
        var escaped = raw.Contains('&');
        if (!escaped && _pool.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(raw, out var known))
            return known;
        var text = PrintedText.Of(escaped ? WebUtility.HtmlDecode(raw.ToString()) : raw.ToString());
        if (!_pool.TryGetValue(text, out var pooled))
            _pool.Add(pooled = text);
        return pooled;
    }

    private static float Number(ref ReadOnlySpan<byte> tag)
    {
        var start = tag.IndexOf("=\""u8) + 2;
        var number = Utf8Parser.TryParse(tag[start..], out float value, out _) && float.IsFinite(value) ? value : 0;
        tag = tag[start..];
        return number;
    }
}
