using Ingest.Assistant;
using Ingest.Storage;

namespace Ingest.Pipeline.Assistance;

/// <summary>The model with this data folder's records behind it: what it may still spend, and what it answered before.</summary>
internal static class HiredModel
{
    /// <summary>A night's spending counts as one over so many hours, so that neither a restart nor a second run spends the budget again.</summary>
    public static readonly TimeSpan OneNight = TimeSpan.FromHours(12);

    public static LanguageModel Open(AssistantOptions options, CallStore calls, TimeProvider clock) => LanguageModel.Open(
        options, Spent(calls, clock), new CallBook(calls.Record, key => calls.Answer(key, options.Model, PromptFiles.Version)), clock);

    public static (long Tokens, long Cost) Spent(CallStore calls, TimeProvider clock) => calls.SpentSince(clock.GetUtcNow() - OneNight);
}
