using System.IO.Compression;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>
/// A page's words as one compressed blob: a page of a treaty has about 500 words, and as rows of their own
/// they would outweigh everything else in the database. Boxes and confidences come back bit for bit.
/// </summary>
internal static class PackedWords
{
    /// <summary>First byte of every blob, so that the packing can change while old blobs stay readable.</summary>
    private const byte Packing = 1;

    public static byte[] Pack(IReadOnlyList<Word> words)
    {
        using var packed = new MemoryStream();
        packed.WriteByte(Packing);
        // A word is eight small writes, each of which would go through the compressor by itself.
        using (var writer = new BinaryWriter(new BufferedStream(new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))))
        {
            writer.Write7BitEncodedInt(words.Count);
            foreach (var word in words)
            {
                writer.Write(word.Text);
                writer.Write(word.Box.Left);
                writer.Write(word.Box.Top);
                writer.Write(word.Box.Right);
                writer.Write(word.Box.Bottom);
                writer.Write7BitEncodedInt(word.Sequence);
                writer.Write(word.Confidence);
                writer.Write(word.Turn);
            }
        }

        return packed.ToArray();
    }

    public static IReadOnlyList<Word> Unpack(byte[] blob)
    {
        if (blob is not [Packing, ..])
            throw new InvalidDataException("The words of a page are packed in a way this program does not know.");
        using var reader = new BinaryReader(new BufferedStream(new BrotliStream(new MemoryStream(blob, 1, blob.Length - 1), CompressionMode.Decompress)));
        var words = new Word[reader.Read7BitEncodedInt()];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new Word(
                reader.ReadString(),
                new Box(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle()),
                reader.Read7BitEncodedInt(),
                reader.ReadSingle(),
                reader.ReadInt16());
        }

        return words;
    }
}
