namespace Ingest.Model;

/// <summary>The words on a page that prove a value.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Box">Around the quoted words.</param>
/// <param name="Quote">The words as printed on that page, parted by single spaces.</param>
public sealed record Evidence(int Page, Box Box, string Quote);
