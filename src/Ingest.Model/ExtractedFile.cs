namespace Ingest.Model;

/// <summary>What an engine read from a source file, before anyone asked in which order a person would read it.</summary>
/// <param name="Engine">Name and version of the engine, e.g. <c>poppler 22.12.0</c>.</param>
public sealed record ExtractedFile(string Engine, IReadOnlyList<Page> Pages, IReadOnlyList<Remark> Remarks);
