namespace Ingest.Model;

/// <summary>One question to a language model and what came of it: enough to account for it, and to give the same answer again without it.</summary>
public sealed record ModelCall
{
    public required DateTimeOffset At { get; init; }

    /// <summary><c>coding</c>, <c>repair</c>, <c>translation</c> or <c>cues</c>.</summary>
    public required string Purpose { get; init; }

    /// <summary>SHA-256 of the document asked about, lower-case hex; null where it is about none.</summary>
    public string? Document { get; init; }

    /// <summary>Which part of the document, from 1; 0 where it is about none.</summary>
    public int Part { get; init; }

    /// <summary>The model's name, as the server knows it.</summary>
    public required string Model { get; init; }

    /// <summary>The version of the prompts.</summary>
    public required string Prompt { get; init; }

    /// <summary>SHA-256 of what was asked, our own instructions left out, lower-case hex: the same document text gives the same key.</summary>
    public required string Key { get; init; }

    /// <summary>What the model answered, as it came; empty where it did not.</summary>
    public string Answer { get; init; } = "";

    /// <summary>Why there is no answer (<c>refused</c>, <c>no-answer</c>); empty where there is one.</summary>
    public string Fault { get; init; } = "";

    /// <summary>Tokens of the question, by the server's count, or estimated where it gives none.</summary>
    public int TokensIn { get; init; }

    /// <summary>Tokens of the answer, likewise.</summary>
    public int TokensOut { get; init; }

    /// <summary>Waiting and tries included.</summary>
    public double Seconds { get; init; }

    /// <summary>Millionths of the currency the prices are given in.</summary>
    public long Cost { get; init; }
}
