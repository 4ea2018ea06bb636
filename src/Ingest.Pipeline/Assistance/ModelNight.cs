using System.Globalization;
using Ingest.Agreements;
using Ingest.Assistant;
using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Nightly;
using Ingest.Reading.Extraction;
using Ingest.Reading.Layout;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Assistance;

/// <summary>
/// The model's share of a night: it codes what it has not coded yet, those that await people first, until the budget is spent or its
/// server stays silent. Whatever happens to it, the rules' coding stands and the night goes on.
/// </summary>
public sealed class ModelNight(
    AssistantOptions options, Codebook codebook, ExtractionStage extraction, LayoutStage layout, Vault vault, CodingStore codings, CallStore calls, TimeProvider clock, ILogger<ModelNight> log)
{
    /// <summary>Documents in a row without an answer after which the server is left alone until the next night.</summary>
    private const int Silence = 3;

    public bool IsOn => options.IsOn;

    /// <param name="most">Documents at most.</param>
    public async Task RunAsync(NightReport report, int most, CancellationToken cancellation = default)
    {
        using var model = HiredModel.Open(options, calls, clock);
        var tally = new ModelTally();
        var coder = new ModelCodings(model, codebook);
        var silent = 0;
        foreach (var (sha256, name) in calls.Uncoded(coder.Coder, PromptFiles.Version, most))
        {
            cancellation.ThrowIfCancellationRequested();
            if (await CodeAsync(coder, vault.Get(sha256, name), report, cancellation) is not { } said)
                continue;
            if (said.OverBudget)
            {
                report.Say("The model's budget for one night is spent; the rest follows the next night.");
                break;
            }

            tally.Add(said);
            silent = said.Whole ? 0 : silent + 1;
            if (silent == Silence)
            {
                report.Warn($"The model's server gives no answers: {model.Fault}.", "Check Assistant:Address and its key; the documents are coded by the model another night.");
                break;
            }
        }

        var (tokens, cost) = HiredModel.Spent(calls, clock);
        report.Say(tally.Text);
        report.Say(string.Create(CultureInfo.InvariantCulture, $"{tokens:N0} tokens and {cost / 1e6:0.00} were spent in the last twelve hours."));
        log.LogInformation("The model coded {Documents} documents, {Unanswered} stay for another night; {Dropped} values without proof were dropped", tally.Coded, tally.Unanswered, tally.Dropped);
    }

    /// <returns>Null where the document cannot be read.</returns>
    private async Task<ModelCoding?> CodeAsync(ModelCodings coder, SourceFile file, NightReport report, CancellationToken cancellation)
    {
        try
        {
            var document = layout.Arrange(file, await extraction.ExtractAsync(file, cancellation));
            var (coding, said) = await coder.CodeAsync(document, cancellation);
            if (said.Whole)
            {
                codings.Save(file.Sha256, coding);
                calls.Note(file.Sha256, coder.Coder, PromptFiles.Version, said.Parts, said.Unknown, said.Dropped);
            }

            return said;
        }
        catch (IngestException fault)
        {
            // The same file would fail tomorrow too.
            calls.Note(file.Sha256, coder.Coder, PromptFiles.Version, 0, 0, new Dictionary<string, int>());
            report.Warn($"{file.Name} could not be read for the model: {fault.Message}", fault.Remedy);
            return null;
        }
    }
}
