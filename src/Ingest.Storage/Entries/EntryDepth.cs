using Ingest.Model;

namespace Ingest.Storage;

/// <summary>What an entry's text undertakes, as its coder found it.</summary>
/// <param name="Firm">Content codes undertaken firmly.</param>
/// <param name="Exploratory">Content codes only to be explored.</param>
/// <param name="Commitments">The words that carry a date or a budget.</param>
public sealed record EntryDepth(string Entry, IReadOnlyList<string> Firm, IReadOnlyList<string> Exploratory, IReadOnlyList<Citation> Commitments);
