using Ingest.Model;
using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction;

/// <summary>The ways a file can refuse to be read: what happened, what to do, and the code programs switch on.</summary>
public static class ReadingFault
{
    /// <summary>The code of a file that could not be looked at for hidden text: it waits for a person.</summary>
    public const string Unseen = "ink-check-failed";

    public static IngestException Empty(SourceFile file) =>
        Of("empty", $"{file.Name} is empty.", "Copy or download it again; the transfer was probably cut off.");

    public static IngestException UnknownType(SourceFile file) =>
        Of("not-a-pdf", $"{file.Name} is neither a PDF nor a text, Markdown, HTML or Word document.", "Save it as PDF and drop that file instead.");

    public static IngestException TooLarge(SourceFile file, int megabytes) =>
        Of("too-large", $"{file.Name} is larger than the limit of {megabytes} MB.", "Split it, or raise Reading:MaxMegabytes.");

    public static IngestException TooManyPages(SourceFile file, int pages) =>
        Of("too-many-pages", $"{file.Name} has more than the limit of {pages} pages.", "Split it, or raise Reading:MaxPages.");

    public static IngestException NeedsPassword(SourceFile file) =>
        Of("needs-password", $"{file.Name} is encrypted and opens only with a password.",
            $"Put the password into a file named like the document with .password after it, beside it, or into Reading:Passwords, and drop the document again.");

    public static IngestException Damaged(SourceFile file) =>
        Of("damaged", $"{file.Name} is damaged beyond repair.", "Fetch it again from its source, or open it in a PDF reader, save it, and drop the new copy.");

    public static IngestException TimedOut(SourceFile file, int seconds) =>
        Of("timed-out", $"Reading {file.Name} took longer than {seconds} seconds.", "Split it or print it to a new PDF; if it is honest and only large, raise Reading:TimeoutSeconds.");

    public static IngestException OutOfMemory(SourceFile file, int megabytes) =>
        Of("out-of-memory", $"Reading {file.Name} needs more than {megabytes} MB of memory.", "Split it or print it to a new PDF; if it is honest and only large, raise Reading:MemoryMegabytes.");

    public static IngestException TooMuchOutput(SourceFile file, int megabytes) =>
        Of("too-large", $"{file.Name} unpacks to more than {megabytes} MB of text.", "Split it; if it is honest and only large, raise Reading:OutputMegabytes.");

    public static IngestException Crashed(SourceFile file) =>
        Of("crashed", $"The program that reads {file.Name} crashed on it.", "Open it in a PDF reader, print it to a new PDF, and drop that copy.");

    /// <summary>Not the document's fault for certain, but nothing may pass unseen: it waits for a person.</summary>
    public static IngestException InkCheckFailed(SourceFile file) =>
        Of(Unseen, $"It could not be checked whether {file.Name} holds hidden text.",
            "Look at it yourself; if it draws well, see that poppler-utils and tesseract-ocr are installed (ingest doctor) and bring it again.");

    public static IngestException Undrawable(SourceFile file, int page) =>
        Of("undrawable", $"Page {page} of {file.Name} cannot be drawn.", "Check that the page exists; open the original in a PDF reader outside of Ingest.");

    public static IngestException Unreadable(SourceFile file) =>
        Of("unreadable", $"{file.Name} cannot be opened for reading.", "Check that it still exists and that its permissions allow reading.");

    /// <summary>The fault an engine's end amounts to.</summary>
    internal static IngestException Of(SourceFile file, EngineEnd end, ReadingOptions options) => end switch
    {
        EngineEnd.TimedOut => TimedOut(file, options.TimeoutSeconds),
        EngineEnd.OutOfMemory => OutOfMemory(file, options.MemoryMegabytes),
        EngineEnd.TooMuchOutput => TooMuchOutput(file, options.OutputMegabytes),
        EngineEnd.Crashed => Crashed(file),
        _ => Damaged(file),
    };

    private static IngestException Of(string code, string message, string remedy) => new(message, remedy) { Code = code };
}
