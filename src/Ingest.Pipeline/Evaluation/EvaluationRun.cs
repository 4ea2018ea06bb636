using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Ingest.Agreements;
using Ingest.Model;
using Ingest.Reading;
using Ingest.Reading.Extraction;
using Ingest.Reading.Layout;

namespace Ingest.Pipeline.Evaluation;

/// <summary>Codes the documents of a plan one after another; nothing is taken in and nothing is kept.</summary>
/// <param name="code">The coder: from a document to its candidates.</param>
public sealed class EvaluationRun(ReadingOptions reading, Func<Document, CancellationToken, Task<IReadOnlyList<Candidate>>> code)
{
    private readonly ExtractionStage _extraction = new(reading);
    private readonly LayoutStage _layout = new();

    public EvaluationRun(ReadingOptions reading, CodebookOptions codebook)
        : this(reading, ByRules(new AgreementCoder(CodebookFolder.Read(codebook))))
    {
    }

    public async IAsyncEnumerable<CodedFile> CodeAsync(EvaluationPlan plan, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var path in plan.Files)
            yield return await CodeAsync(path, cancellation);
    }

    private async Task<CodedFile> CodeAsync(string path, CancellationToken cancellation)
    {
        var name = Path.GetFileName(path);
        try
        {
            await using var stream = File.OpenRead(path);
            var file = new SourceFile(Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation)), Path.GetFullPath(path), name, stream.Length);
            var extracted = await _extraction.ExtractAsync(file, cancellation);
            return new CodedFile(name, await code(_layout.Arrange(file, extracted), cancellation), "");
        }
        catch (IngestException fault)
        {
            return new CodedFile(name, [], fault.Message);
        }
    }

    private static Func<Document, CancellationToken, Task<IReadOnlyList<Candidate>>> ByRules(AgreementCoder coder) =>
        (document, _) => Task.FromResult(coder.Code(document).Candidates);
}
