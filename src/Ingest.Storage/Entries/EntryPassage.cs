namespace Ingest.Storage;

/// <summary>Words that belong to an entry: a page of the document that is its text, or a quotation it rests on.</summary>
/// <param name="Page">From 1.</param>
public sealed record EntryPassage(string Entry, string DocumentSha256, int Page, string Text);
