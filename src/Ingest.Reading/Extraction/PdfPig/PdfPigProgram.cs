using System.Globalization;
using System.Text;
using Ingest.Reading.Extraction.Texts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Logging;

namespace Ingest.Reading.Extraction;

/// <summary>The child process: reads one PDF with PdfPig and writes its words as <c>pdftotext -bbox -raw</c> does, page by page.</summary>
internal static class PdfPigProgram
{
    private static readonly NearestNeighbourWordExtractor Words = new(new NearestNeighbourWordExtractor.NearestNeighbourWordExtractorOptions { MaxDegreeOfParallelism = 1 });

    /// <param name="file">Its password comes by standard input.</param>
    /// <param name="most">Pages at most.</param>
    public static int Run(string file, int most)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 64 * 1024);
        try
        {
            var options = new ParsingOptions { Password = Console.In.ReadToEnd(), SkipMissingFonts = true, Logger = new ErrorLog() };
            using var document = PdfDocument.Open(file, options);
            for (var number = 1; number <= Math.Min(document.NumberOfPages, most); number++)
                Write(document, number, output);
            return 0;
        }
        catch (PdfDocumentEncryptedException)
        {
            Console.Error.WriteLine("Incorrect password");
            return 1;
        }
        catch (OutOfMemoryException)
        {
            // A code and no words: to say anything, memory would be needed.
            return TextEngine.OutOfMemory;
        }
        catch (Exception fault)
        {
            // The library throws whatever its parser stumbles into; to the parent all of it means that the file cannot be read.
            Console.Error.WriteLine($"{fault.GetType().Name}: {fault.Message}");
            return 1;
        }
    }

    /// <summary>One page; one that cannot be read is written empty, and its drawing then shows that something is missing.</summary>
    private static void Write(PdfDocument document, int number, TextWriter output)
    {
        var (width, height) = (595.0, 842.0);
        var words = new List<(string Text, PdfRectangle Box)>();
        try
        {
            var page = document.GetPage(number);
            (width, height) = (page.Width, page.Height);
            words.AddRange(Printed(page));
            words.AddRange(Filled(document, number, page));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Console.Error.WriteLine($"Page {number}: {fault.GetType().Name}");
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"<page width=\"{width:0.######}\" height=\"{height:0.######}\">\n"));
        foreach (var (text, box) in words)
        {
            double[] across = [box.TopLeft.X, box.TopRight.X, box.BottomLeft.X, box.BottomRight.X];
            double[] down = [height - box.TopLeft.Y, height - box.TopRight.Y, height - box.BottomLeft.Y, height - box.BottomRight.Y];
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<word xMin=\"{across.Min():0.######}\" yMin=\"{down.Min():0.######}\" xMax=\"{across.Max():0.######}\" yMax=\"{down.Max():0.######}\">"));
            output.Write(System.Net.WebUtility.HtmlEncode(text));
            output.Write("</word>\n");
        }

        output.Write("</page>\n");
        output.Flush();
    }

    /// <summary>The words of content stream and forms, in the order in which their first letters are drawn.</summary>
    private static IEnumerable<(string Text, PdfRectangle Box)> Printed(Page page)
    {
        var order = new Dictionary<Letter, int>(ReferenceEqualityComparer.Instance);
        foreach (var letter in page.Letters)
            order.TryAdd(letter, order.Count);
        return LetterLayers.Of(page.Letters).SelectMany(layer => Words.GetWords(layer)).Where(word => !string.IsNullOrWhiteSpace(word.Text))
            .OrderBy(word => word.Letters.Min(letter => order.GetValueOrDefault(letter, int.MaxValue)))
            .Select(word => (string.Concat(word.Letters.Select(letter => letter.Value)), Around(word.Letters.Select(letter => letter.GlyphRectangleLoose))));
    }

    /// <summary>What stands in form fields and free-text notes.</summary>
    private static IEnumerable<(string Text, PdfRectangle Box)> Filled(PdfDocument document, int number, Page page)
    {
        var shown = page.GetAnnotations().Where(annotation => !annotation.Flags.HasFlag(AnnotationFlags.Hidden)).ToList();
        var notes = shown.Where(note => note.Type == AnnotationType.FreeText).Select(note => (note.Content, (PdfRectangle?)note.Rectangle, note.AnnotationDictionary));
        // A field need not name its page; its page names it.
        var places = shown.Where(widget => widget.Type == AnnotationType.Widget).Select(widget => widget.Rectangle.Normalise().BottomLeft).ToList();
        var fields = document.TryGetForm(out var form)
            ? form.GetFields().OfType<AcroTextField>().Where(field => field.PageNumber == number || (field.PageNumber is null && field.Bounds is { } bounds && places.Contains(bounds.Normalise().BottomLeft)))
                .Select(field => (field.Value, field.Bounds, field.Dictionary))
            : [];
        return fields.Concat(notes).SelectMany(entry => entry is ({ } text, { } box, var dictionary) ? TypedWords.Of(text, box, dictionary) : []);
    }

    private static PdfRectangle Around(IEnumerable<PdfRectangle> letters)
    {
        var corners = letters.SelectMany(box => (PdfPoint[])[box.TopLeft, box.TopRight, box.BottomLeft, box.BottomRight]).ToList();
        return new PdfRectangle(corners.Min(corner => corner.X), corners.Min(corner => corner.Y), corners.Max(corner => corner.X), corners.Max(corner => corner.Y));
    }

    /// <summary>What the parser had to guess, where the parent looks for it.</summary>
    private sealed class ErrorLog : ILog
    {
        public void Debug(string message)
        {
        }

        public void Debug(string message, Exception ex)
        {
        }

        public void Warn(string message) => Console.Error.WriteLine(message);

        public void Error(string message) => Console.Error.WriteLine(message);

        public void Error(string message, Exception ex) => Console.Error.WriteLine(message);
    }
}
