namespace Ingest.Web.Registry.Api;

/// <summary>The words that prove a value, and where they stand.</summary>
/// <param name="Document">SHA-256 of the document.</param>
/// <param name="Page">From 1.</param>
/// <param name="Box">Left, top, right, bottom in points from the page's top left.</param>
/// <param name="Quote">The words as printed.</param>
/// <param name="Shortened">True where the document's licence is not known to let more of it travel; page and box lead to the rest.</param>
public sealed record PublicQuote(string Document, int Page, IReadOnlyList<double> Box, string Quote, bool Shortened);
