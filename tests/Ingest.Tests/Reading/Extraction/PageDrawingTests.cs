using System.Buffers.Binary;
using Ingest.Model;
using Ingest.Reading;
using Ingest.Reading.Extraction;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>People see pictures of pages, in the same coordinates as the words' boxes.</summary>
public sealed class PageDrawingTests : IDisposable
{
    private readonly ReadingDesk _desk = new();
    private readonly PageDrawing _drawing = new(new ReadingOptions());

    [Theory]
    [InlineData("", 595, 842)]
    [InlineData("/Rotate 90", 842, 595)]
    [InlineData("/CropBox[100 100 400 500]", 300, 400)]
    [InlineData("/CropBox[100 100 400 500]/Rotate 270", 400, 300)]
    public async Task The_picture_has_the_size_of_the_page_as_read(string extra, int width, int height)
    {
        var file = _desk.Put(new RawPdf().Page(RawPdf.Line("The Parties agree", 150, 300), extra).Bytes());
        SizeOf(await _drawing.DrawAsync(file, 1, 72)).ShouldBe((width, height));
        var page = (await new ExtractionStage(new ReadingOptions()).ExtractAsync(file)).Pages[0];
        ((int)page.Width, (int)page.Height).ShouldBe((width, height));
        ReadingDesk.Text(page).ShouldBe("The Parties agree");
    }

    [Fact]
    public async Task A_page_that_does_not_exist_is_a_clear_fault()
    {
        var file = _desk.Put(new RawPdf().Page("").Bytes());
        (await Should.ThrowAsync<IngestException>(_drawing.DrawAsync(file, 7, 72))).Code.ShouldBe("undrawable");
    }

    public void Dispose() => _desk.Dispose();

    /// <summary>By the frame header (ITU-T T.81, B.2.2): marker, length, precision, lines, samples a line.</summary>
    private static (int Width, int Height) SizeOf(byte[] jpeg)
    {
        var frame = jpeg.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        return (BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(frame + 7)), BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(frame + 5)));
    }
}
