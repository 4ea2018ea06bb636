using Ingest.Agreements;
using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Jobs;
using Ingest.Reading.Extraction;
using Ingest.Reading.Layout;
using Ingest.Storage;

namespace Ingest.Pipeline;

/// <summary>The journey of one file, from the door to its candidates. Start reading here.</summary>
public sealed class IngestPipeline(
    Door door,
    Vault vault,
    Steps steps,
    ExtractionStage extraction,
    LayoutStage layout,
    AgreementCoder coder,
    DocumentStore documents,
    CodingStore codings)
{
    /// <summary>The engine PDFs are read with now, as documents name it.</summary>
    public string Engine => LayoutStage.With(ExtractionStage.PdfEngine);

    /// <summary>The coder at work now, with its codebook.</summary>
    public Coder Coder => coder.Coder;

    /// <summary>A file arrives: it has a row in the ledger before it is touched, and its bytes are in the vault before they are read.</summary>
    public Task<Drop> TakeInAsync(Arrival arrival, CancellationToken cancellation = default) => door.TakeInAsync(arrival, cancellation);

    /// <summary>A file that was taken in is read, coded and filed. May be cut off anywhere and run again: what a stage has made is not made twice.</summary>
    public async Task<Ending> ReadAsync(Drop drop, CancellationToken cancellation = default)
    {
        SourceFile file = vault.Get(drop.Sha256!, drop.Name);
        ExtractedFile extracted = await steps.KeepAsync(drop, Stage.Extraction, () => extraction.ExtractAsync(file, steps.Progress(drop), cancellation), cancellation);
        Document document = await steps.KeepAsync(drop, Stage.Layout, () => layout.Arrange(file, extracted), cancellation);
        Coding coding = await steps.KeepAsync(drop, Stage.Coding, () => coder.Code(document), cancellation);
        await steps.DoAsync(drop, Stage.Filing, () => File(file, document, coding));
        return Ending.Of(document, coding);
    }

    /// <summary>A document we hold is read once more, by a newer engine or codebook; what people decided on it stays.</summary>
    public async Task<CodingReceipt> RereadAsync(SourceFile file, CancellationToken cancellation = default)
    {
        ExtractedFile extracted = await extraction.ExtractAsync(file, cancellation);
        Document document = layout.Arrange(file, extracted);
        Coding coding = coder.Code(document);
        return File(file, document, coding);
    }

    private CodingReceipt File(SourceFile file, Document document, Coding coding)
    {
        documents.Save(document, file.Bytes);
        return codings.Save(document.Sha256, coding);
    }
}
