using Ingest.Assistant;
using Ingest.Storage;

namespace Ingest.Pipeline.Assistance;

/// <summary>Foreign quotations in the reader's language, asked of the model once and kept; within the same budget as its coding.</summary>
public sealed class Translations(AssistantOptions options, CallStore calls, TranslationStore kept, TimeProvider clock)
{
    public bool IsOn => options.IsOn;

    public MachineTranslation? Find(string words, string language) => kept.Find(words, language);

    /// <returns>Null where the model gave none, or the budget does not allow one.</returns>
    public async Task<MachineTranslation?> AskAsync(string words, string language, CancellationToken cancellation = default)
    {
        if (Find(words, language) is { } known)
            return known;
        if (!options.IsOn)
            return null;
        using var model = HiredModel.Open(options, calls, clock);
        if (await model.TranslateAsync(words, language, cancellation) is not { } text)
            return null;
        kept.Keep(words, language, new MachineTranslation(text, model.Name));
        return Find(words, language);
    }
}
