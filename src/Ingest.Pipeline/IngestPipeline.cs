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
    Workbench workbench,
    ExtractionStage extraction,
    LayoutStage layout,
    AgreementCoder coder,
    DropLedger ledger,
    DocumentStore documents,
    CodingStore codings)
{
    /// <summary>A file arrives: it has a row in the ledger before it is touched, and its bytes are in the vault before they are read.</summary>
    public Task<Drop> TakeInAsync(Arrival arrival, CancellationToken cancellation = default) => door.TakeInAsync(arrival, cancellation);

    /// <summary>A file that was taken in is read, coded and filed. May be cut off anywhere and run again without harm.</summary>
    public async Task<Ending> ReadAsync(Drop drop, CancellationToken cancellation = default)
    {
        SourceFile file = vault.Get(drop.Sha256!, drop.Name);

        Reach(drop, Stage.Extraction);
        ExtractedFile extracted = await workbench.KeepAsync(file.Sha256, Stage.Extraction, () => extraction.ExtractAsync(file, cancellation), cancellation);

        Reach(drop, Stage.Layout);
        Document document = await workbench.KeepAsync(file.Sha256, Stage.Layout, () => Task.FromResult(layout.Arrange(file, extracted)), cancellation);

        Reach(drop, Stage.Coding);
        Coding coding = coder.Code(document);

        Reach(drop, Stage.Filing);
        documents.Save(document, file.Bytes);
        codings.Save(document.Sha256, coding);

        return new Ending(coding.Candidates.Count > 0 ? Outcome.Candidates : Outcome.NoneFound)
        {
            Pages = document.Pages.Count,
            Candidates = coding.Candidates.Count,
        };
    }

    /// <summary>A document we hold is read once more, by a newer engine or codebook; what people decided on it stays.</summary>
    public async Task<CodingReceipt> RereadAsync(SourceFile file, CancellationToken cancellation = default)
    {
        ExtractedFile extracted = await extraction.ExtractAsync(file, cancellation);
        Document document = layout.Arrange(file, extracted);
        Coding coding = coder.Code(document);
        documents.Save(document, file.Bytes);
        return codings.Save(document.Sha256, coding);
    }

    private void Reach(Drop drop, Stage stage)
    {
        ledger.Reach(drop.Id, stage);
        Telemetry.Reached(drop, stage);
    }

    /// <summary>The engine PDFs are read with now, as documents name it.</summary>
    public string Engine => ExtractionStage.PdfEngine;

    /// <summary>The coder at work now, with its codebook.</summary>
    public Coder Coder => coder.Coder;
}
