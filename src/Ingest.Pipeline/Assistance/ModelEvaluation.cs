using Ingest.Agreements;
using Ingest.Assistant;
using Ingest.Model;
using Ingest.Pipeline.Evaluation;
using Ingest.Reading;

namespace Ingest.Pipeline.Assistance;

/// <summary>The model scored against people: live, with every call recorded, or from a recording without a network.</summary>
public sealed class ModelEvaluation : IDisposable
{
    private readonly LanguageModel _model;
    private readonly ModelCodings _codings;
    private readonly TextWriter? _record;

    private ModelEvaluation(LanguageModel model, CodebookOptions codebook, TextWriter? record) => (_model, _record, _codings) = (model, record, new ModelCodings(model, CodebookFolder.Read(codebook)));

    /// <param name="record">Where to keep the calls; null keeps none.</param>
    /// <exception cref="IngestException">No model is configured.</exception>
    public static ModelEvaluation Live(AssistantOptions options, CodebookOptions codebook, string? record, TimeProvider clock)
    {
        if (!options.IsOn)
            throw new IngestException("No model is configured.", "Name Assistant:Address and Assistant:Model, or score a recording with --replay FILE.");
        var writer = record is null ? null : TextWriter.Synchronized(File.CreateText(record));
        return new ModelEvaluation(LanguageModel.Open(options, (0, 0), CallBook.Write(call => writer?.WriteLine(Recording.Write(call))), clock), codebook, writer);
    }

    public static ModelEvaluation Replay(AssistantOptions options, CodebookOptions codebook, string file, TimeProvider clock) =>
        new(LanguageModel.Replay(options, Recording.Read(file), clock), codebook, null);

    public EvaluationRun Run(ReadingOptions reading) => new(reading, CodeAsync);

    /// <exception cref="IngestException">Some part got no answer: half a document is not scored.</exception>
    private async Task<IReadOnlyList<Candidate>> CodeAsync(Document document, CancellationToken cancellation)
    {
        var (coding, said) = await _codings.CodeAsync(document, cancellation);
        return said.Whole ? coding.Candidates
            : said.OverBudget ? throw new IngestException("The model's budget is spent.", "Raise Assistant:NightTokens and Assistant:NightMoney.")
            : throw new IngestException($"The model gave no answer ({_model.Fault}).", "A recording answers only the documents it was made with; a server may be tried again.");
    }

    public void Dispose()
    {
        _model.Dispose();
        _record?.Dispose();
    }
}
