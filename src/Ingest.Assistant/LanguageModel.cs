using Ingest.Assistant.Calls;
using Ingest.Assistant.Coding;
using Ingest.Model;
using Microsoft.Extensions.AI;

namespace Ingest.Assistant;

/// <summary>The model, as the rest of the house knows it: it codes, and every question it is asked is on record and within the budget.</summary>
public sealed class LanguageModel : IDisposable
{
    private readonly AssistantOptions _options;
    private readonly Questions _questions;

    private LanguageModel(IChatClient chat, AssistantOptions options, Budget budget, CallBook book, TimeProvider clock) =>
        (_options, _questions) = (options, new Questions(chat, options, budget, book, clock));

    /// <summary>The library that speaks to the model's server.</summary>
    public static string Library => ChatLine.Built[0].Library;

    /// <summary>The model's name, as the server knows it.</summary>
    public string Name => _options.Model;

    /// <summary>Why the last unanswered question was not answered, in words for a person; nothing of what was sent, and no address.</summary>
    public string Fault => _questions.LastFault;

    /// <param name="spent">Tokens, and millionths of the currency, that the night has cost so far.</param>
    /// <exception cref="IngestException">The options cannot be used.</exception>
    public static LanguageModel Open(AssistantOptions options, (long Tokens, long Cost) spent, CallBook book, TimeProvider clock) => OpenBy(null, options, spent, book, clock);

    /// <param name="library">One of those this was built with; null for the first.</param>
    internal static LanguageModel OpenBy(string? library, AssistantOptions options, (long Tokens, long Cost) spent, CallBook book, TimeProvider clock) =>
        Uri.TryCreate(options.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new LanguageModel(ChatLine.Open(options, clock, library), options, new Budget(options, spent.Tokens, spent.Cost), book, clock)
            : throw new IngestException("Assistant:Address is no http address.", "Name the server's address with its version, e.g. http://127.0.0.1:11434/v1");

    /// <summary>Answers from a recording alone.</summary>
    public static LanguageModel Replay(AssistantOptions options, IReadOnlyList<ModelCall> recorded, TimeProvider clock)
    {
        var free = options with { Model = recorded.Count > 0 ? recorded[^1].Model : options.Model, NightTokens = long.MaxValue / 2, PriceIn = 0, PriceOut = 0 };
        return new LanguageModel(new ReplayedChat(recorded), free, new Budget(free, 0, 0), CallBook.Write(_ => { }), clock);
    }

    /// <summary>What the model says of a document, every value held against the page.</summary>
    public Task<ModelCoding> CodeAsync(Document document, Scheme scheme, ReadValues read, CancellationToken cancellation = default) =>
        new ModelCoder(_questions, scheme, read, _options).CodeAsync(document, cancellation);

    /// <summary>Words of a document in another language; null where no usable translation came.</summary>
    /// <param name="language">In English, e.g. <c>French</c>.</param>
    public Task<string?> TranslateAsync(string words, string language, CancellationToken cancellation = default) =>
        Translating.AskAsync(_questions, words, language, cancellation);

    /// <summary>Cues for a code, from quotations that prove it and that its present cues do not find; untried.</summary>
    public Task<IReadOnlyList<ProposedCue>> ProposeCuesAsync(SchemeCode code, IReadOnlyList<string> cues, IReadOnlyList<string> quotations, CancellationToken cancellation = default) =>
        CueAsking.AskAsync(_questions, code, cues, quotations, cancellation);

    /// <summary>As whom it codes by a codebook.</summary>
    public Coder Coder(Scheme scheme) => new(CoderKind.Model, Name, scheme.Version, scheme.Hash);

    public void Dispose() => _questions.Dispose();
}
