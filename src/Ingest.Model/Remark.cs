namespace Ingest.Model;

/// <summary>Something a person should know about a document that did not stop its reading.</summary>
/// <param name="Code">A stable kebab-case word for programs, e.g. <c>hidden-text</c>, <c>repaired</c>, <c>order-doubtful</c>.</param>
/// <param name="Message">One sentence for people.</param>
/// <param name="Page">The page it concerns, from 1; null for the whole document.</param>
public sealed record Remark(string Code, string Message, int? Page = null);
