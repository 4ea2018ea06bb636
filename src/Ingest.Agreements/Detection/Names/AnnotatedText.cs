namespace Ingest.Agreements.Detection.Names;

/// <summary>A text with its words and the names found in it.</summary>
internal sealed record AnnotatedText(string Text, IReadOnlyList<Lexeme> Tokens, IReadOnlyList<NameHit> Names)
{
    public static AnnotatedText Empty { get; } = new("", [], []);
}
