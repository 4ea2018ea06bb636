using System.Diagnostics;
using System.Security.Cryptography;
using Ingest.Model;
using Ingest.Reading;
using Ingest.Reading.Extraction;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>A folder of files made for one test, and the stage that reads them.</summary>
public sealed class ReadingDesk : IDisposable
{
    /// <summary>One language model: several cost several times as much, and only the tests of learning the language are about them.</summary>
    public static readonly ReadingOptions English = new() { OcrLanguages = ["eng"] };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-test-");

    public string Folder => _folder.FullName;

    public SourceFile Put(byte[] bytes, string name = "document.pdf")
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return Source(path);
    }

    public static SourceFile Source(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return new SourceFile(Convert.ToHexStringLower(SHA256.HashData(bytes)), path, Path.GetFileName(path), bytes.Length);
    }

    public Task<ExtractedFile> ReadAsync(RawPdf pdf, ReadingOptions? options = null) => ReadAsync(pdf.Bytes(), options);

    public Task<ExtractedFile> ReadAsync(byte[] bytes, ReadingOptions? options = null, string name = "document.pdf") =>
        new ExtractionStage(options ?? new ReadingOptions()).ExtractAsync(Put(bytes, name));

    /// <summary>The fault a file ends with.</summary>
    public async Task<IngestException> FaultAsync(byte[] bytes, ReadingOptions? options = null) =>
        await Should.ThrowAsync<IngestException>(ReadAsync(bytes, options));

    /// <summary>Runs a tool over files of this folder, to make what the writer cannot (encryption, images).</summary>
    public byte[] Make(string made, string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { WorkingDirectory = Folder })!;
        process.WaitForExit(TimeSpan.FromSeconds(60)).ShouldBeTrue();
        process.ExitCode.ShouldBe(0);
        return File.ReadAllBytes(Path.Combine(Folder, made));
    }

    public static string Text(Page page) => string.Join(' ', page.Words.Select(word => word.Text));

    public void Dispose() => _folder.Delete(recursive: true);
}
