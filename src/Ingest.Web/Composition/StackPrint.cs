using Ingest.Assistant;
using Ingest.Pipeline.Jobs;
using Ingest.Reading.Extraction;

namespace Ingest.Web.Composition;

/// <summary>Which libraries this was built with.</summary>
public static class StackPrint
{
    public static string Text { get; } = $"{ExtractionStage.Library} reads PDFs, {JobEngine.Library} runs the jobs, {LanguageModel.Library} speaks to a model.";
}
