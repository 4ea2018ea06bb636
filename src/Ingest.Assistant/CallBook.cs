using Ingest.Model;

namespace Ingest.Assistant;

/// <summary>Where the model's calls are kept. Both may be used by several threads at once.</summary>
/// <param name="Keep">Keeps a call.</param>
/// <param name="Answered">The call that answered the question of this key, by this model and these prompts; null where it was never answered.</param>
public sealed record CallBook(Action<ModelCall> Keep, Func<string, ModelCall?> Answered)
{
    /// <summary>Kept, and never looked up: every question is asked anew.</summary>
    public static CallBook Write(Action<ModelCall> keep) => new(keep, _ => null);
}
