using System.Collections.Concurrent;
using System.Security.Cryptography;
using Ingest.Agreements;
using Ingest.Model;
using Ingest.Reading;
using Ingest.Reading.Extraction;
using Ingest.Reading.Layout;

namespace Ingest.Tests.Corpus;

/// <summary>Reads and codes each case of the corpus once, by the pipeline's pure stages, for all tests that ask.</summary>
public static class CorpusReading
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<(Document Document, Coding Coding)>>> Cases = new();

    public static async Task<Document> DocumentAsync(string name) => (await ReadAsync(name)).Document;

    public static async Task<Coding> CodingAsync(string name) => (await ReadAsync(name)).Coding;

    private static Task<(Document Document, Coding Coding)> ReadAsync(string name) =>
        Cases.GetOrAdd(name, key => new(() => ReadOnceAsync(CorpusCase.Open(key)))).Value;

    private static async Task<(Document Document, Coding Coding)> ReadOnceAsync(CorpusCase one)
    {
        var bytes = await File.ReadAllBytesAsync(one.Pdf);
        var file = new SourceFile(Convert.ToHexStringLower(SHA256.HashData(bytes)), one.Pdf, $"{one.Name}.pdf", bytes.Length);
        var document = new LayoutStage().Arrange(file, await new ExtractionStage(new ReadingOptions()).ExtractAsync(file));
        return (document, new AgreementCoder().Code(document));
    }
}
