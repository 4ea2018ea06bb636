using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Xml;
using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction.Texts;

/// <summary>
/// Our own engine for formats that are text already. It parses hostile files like the others do: in a process of its own,
/// started from this very assembly, that sees one file and may take so much time and memory and no more.
/// </summary>
internal static class TextEngine
{
    /// <summary>Exit codes: the file is broken; the archive holds no Word document; it unpacks to more than it may; it needs more memory than it may have.</summary>
    public const int Damaged = 65, OtherArchive = 66, TooLarge = 67, OutOfMemory = 68;

    /// <summary>
    /// Megabytes of address space .NET takes without using them: its collector reserves five times its limit or half of what
    /// there is, and with 512 too little was left for the rest to end in words rather than in a crash.
    /// </summary>
    private const int Runtime = 1024;

    public static EngineCall Call(string path, FileKind kind, ReadingOptions options)
    {
        var assembly = typeof(TextEngine).Assembly.Location;
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return new EngineCall(Path.Combine(dotnet, "dotnet"), ["exec", assembly, kind.ToString(), EngineCall.Input, $"{options.OutputMegabytes}"], path)
        {
            Program = [dotnet, Path.GetDirectoryName(assembly)!],
            Overhead = Runtime,
            Environment = new Dictionary<string, string>
            {
                ["DOTNET_GCHeapHardLimit"] = (options.MemoryMegabytes * 1024L * 1024).ToString("X", CultureInfo.InvariantCulture),
                // Both want to write files, which no engine may.
                ["DOTNET_EnableWriteXorExecute"] = "0",
                ["DOTNET_EnableDiagnostics"] = "0",
                // For a process that lives a blink.
                ["DOTNET_TieredPGO"] = "0",
            },
        };
    }

    /// <summary>The child: writes the paragraphs of one file to standard output, one JSON object a line.</summary>
    public static int Main(string[] arguments)
    {
#if NAMED_STACK
        if (arguments[0] == PdfPigEngine.Asked)
            return PdfPigProgram.Run(arguments[1], int.Parse(arguments[2], CultureInfo.InvariantCulture));
#endif
        var (kind, path, megabytes) = (Enum.Parse<FileKind>(arguments[0]), arguments[1], int.Parse(arguments[2], CultureInfo.InvariantCulture));
        try
        {
            if (Read(path, kind, megabytes) is not { } paragraphs)
                return OtherArchive;
            using var output = Console.OpenStandardOutput();
            using var buffered = new BufferedStream(output, 64 * 1024);
            foreach (var paragraph in paragraphs)
            {
                JsonSerializer.Serialize(buffered, paragraph, ParagraphJson.Default.Paragraph);
                buffered.WriteByte((byte)'\n');
            }

            return 0;
        }
        catch (OutputLimitException)
        {
            return TooLarge;
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            return Damaged;
        }
        catch (OutOfMemoryException)
        {
            // A code and no words: to say anything, memory would be needed.
            return OutOfMemory;
        }
    }

    private static IReadOnlyList<Paragraph>? Read(string path, FileKind kind, int megabytes)
    {
        if (kind == FileKind.Docx)
            return WordText.Read(path, megabytes * 1024L * 1024);
        var bytes = File.ReadAllBytes(path);
        if (kind == FileKind.Html)
            return HtmlText.Read(bytes);
        var text = PlainText.Decode(bytes);
        return MarkdownText.IsMarkdown(text) ? MarkdownText.Read(text) : PlainText.Read(text);
    }
}
