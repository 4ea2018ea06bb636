namespace Ingest.Assistant;

/// <summary>Whether a language model codes beside the rules, which one, and what it may cost. Off until address and model are named.</summary>
public sealed record AssistantOptions
{
    /// <summary>Address of an OpenAI-compatible server, e.g. <c>http://127.0.0.1:11434/v1</c>; empty: no model is asked, ever.</summary>
    public string Address { get; init; } = "";

    /// <summary>The model's name, as the server knows it.</summary>
    public string Model { get; init; } = "";

    /// <summary>Environment variable that holds the server's key. The key itself has no place in a file others may read.</summary>
    public string KeyFrom { get; init; } = "INGEST_ASSISTANT_KEY";

    /// <summary>File that holds the key and nothing else; it goes before the variable. Empty: none.</summary>
    public string KeyFile { get; init; } = "";

    /// <summary>Seconds one try may take: a local model on a plain processor writes some 20 tokens a second.</summary>
    public double TimeoutSeconds { get; init; } = 180;

    /// <summary>Tries after the first, where the server is busy, broken or away.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>Seconds before the second try, doubled each time; a server's own Retry-After goes before it.</summary>
    public double FirstWaitSeconds { get; init; } = 2;

    /// <summary>Seconds; a server that asks for a longer wait is left alone until the next night.</summary>
    public double LongestWaitSeconds { get; init; } = 60;

    /// <summary>Questions under way at once: a local model answers one at a time, a bought one many.</summary>
    public int Parallel { get; init; } = 2;

    /// <summary>Characters of document text in one question: 24,000 are some 8,000 tokens, which small models still read whole.</summary>
    public int PartCharacters { get; init; } = 24_000;

    /// <summary>Tokens one answer may have; a treaty with thirty quoted values needs 2,500.</summary>
    public int AnswerTokens { get; init; } = 4_000;

    /// <summary>0 gives the likeliest words; null leaves it to the server, as some models demand.</summary>
    public float? Temperature { get; init; } = 0;

    /// <summary>Confidence its values are filed with, 0 to 1: put here the share that <c>ingest eval --coder model</c> finds right.</summary>
    public double Trust { get; init; } = 0.7;

    /// <summary>Tokens, questions and answers together, in one night.</summary>
    public long NightTokens { get; init; } = 2_000_000;

    /// <summary>Money in one night, in the currency of the prices.</summary>
    public decimal NightMoney { get; init; } = 5;

    /// <summary>Price of a million tokens asked; 0 for a model of one's own.</summary>
    public decimal PriceIn { get; init; }

    /// <summary>Price of a million tokens answered.</summary>
    public decimal PriceOut { get; init; }

    public bool IsOn => Address.Length > 0 && Model.Length > 0;
}
