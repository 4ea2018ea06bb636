using System.IO.Compression;
using System.Text;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>A PDF of the corpus, damaged: the same damage for the same seed.</summary>
/// <param name="Name">Which file, which damage, which seed: enough to make it again.</param>
public sealed record Mutant(string Name, byte[] Bytes)
{
    private static readonly (string Name, Func<byte[], IReadOnlyList<byte[]>, Random, byte[]> Make)[] Damages =
    [
        ("flipped", (file, _, random) => Flipped(file, random)),
        ("cut", (file, _, random) => file[..random.Next(1, file.Length)]),
        ("hollowed", (file, _, random) => Hollowed(file, random)),
        ("spliced", Spliced),
        ("doubled", (file, _, random) => Doubled(file, random)),
        ("renumbered", (file, _, random) => Renumbered(file, random)),
        ("inflated", (file, _, random) => Inflated(file, random)),
    ];

    public static Mutant Create(IReadOnlyList<(string Name, byte[] Bytes)> sources, int seed)
    {
        var random = new Random(seed);
        var (name, file) = sources[random.Next(sources.Count)];
        var (damage, make) = Damages[seed % Damages.Length];
        return new Mutant($"{name} {damage} seed {seed}", make(file, [.. sources.Select(source => source.Bytes)], random));
    }

    /// <summary>One byte in a thousand, at least one, gets another value.</summary>
    private static byte[] Flipped(byte[] file, Random random)
    {
        var bytes = (byte[])file.Clone();
        for (var flips = random.Next(1, Math.Max(2, bytes.Length / 1000)); flips > 0; flips--)
            bytes[random.Next(bytes.Length)] ^= (byte)random.Next(1, 256);
        return bytes;
    }

    /// <summary>A stretch out of the middle is missing.</summary>
    private static byte[] Hollowed(byte[] file, Random random)
    {
        var start = random.Next(file.Length);
        return [.. file[..start], .. file[Math.Min(file.Length, start + random.Next(1, file.Length / 2))..]];
    }

    /// <summary>The head of one file and the tail of another.</summary>
    private static byte[] Spliced(byte[] file, IReadOnlyList<byte[]> all, Random random)
    {
        var other = all[random.Next(all.Count)];
        return [.. file[..random.Next(file.Length)], .. other[random.Next(other.Length)..]];
    }

    /// <summary>A stretch stands there twice.</summary>
    private static byte[] Doubled(byte[] file, Random random)
    {
        var (start, end) = (random.Next(file.Length), random.Next(file.Length));
        (start, end) = (Math.Min(start, end), Math.Max(start, end));
        return [.. file[..end], .. file[start..]];
    }

    /// <summary>Digits change: references, lengths, offsets and counts point elsewhere.</summary>
    private static byte[] Renumbered(byte[] file, Random random)
    {
        var bytes = (byte[])file.Clone();
        var digits = Enumerable.Range(0, bytes.Length).Where(at => bytes[at] is >= (byte)'0' and <= (byte)'9' && Structure(bytes, at)).ToList();
        for (var changes = random.Next(1, 12); changes > 0 && digits.Count > 0; changes--)
            bytes[digits[random.Next(digits.Count)]] = (byte)('0' + random.Next(10));
        return bytes;
    }

    /// <summary>True where the neighbours are plain text too, as in an object or the table of objects.</summary>
    private static bool Structure(byte[] bytes, int at) =>
        bytes[Math.Max(0, at - 3)..Math.Min(bytes.Length, at + 4)].All(letter => letter is (byte)'\n' or (byte)'\r' or >= 32 and < 127);

    /// <summary>A stream's bytes give way to ones that inflate to 2 to 60 megabytes of drawing.</summary>
    private static byte[] Inflated(byte[] file, Random random)
    {
        var streams = Places(file, "stream\n"u8).Concat(Places(file, "stream\r\n"u8)).Where(at => at < 3 || file[at - 1] != (byte)'d').ToList();
        if (streams.Count == 0)
            return Flipped(file, random);
        var start = streams[random.Next(streams.Count)] + 7;
        var end = file.AsSpan(start).IndexOf("endstream"u8) is >= 0 and var length ? start + length : file.Length;
        var drawing = Encoding.ASCII.GetBytes("BT /F1 9 Tf (abc) Tj ET 0 0 m 9 9 l S q 1 0 0 1 1 1 cm ");
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            for (var written = random.Next(2, 60) * 1_000_000; written > 0; written -= drawing.Length)
                zip.Write(drawing);
        }

        return [.. file[..start], .. packed.ToArray(), .. file[end..]];
    }

    private static IEnumerable<int> Places(byte[] file, ReadOnlySpan<byte> words)
    {
        var places = new List<int>();
        for (var at = file.AsSpan().IndexOf(words); at >= 0;)
        {
            places.Add(at);
            var next = file.AsSpan(at + 1).IndexOf(words);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return places;
    }
}
