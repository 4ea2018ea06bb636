namespace Ingest.Storage;

/// <param name="Name">Lower-case words joined by underscores: the same in CSV, XLSX, JSON and SQLite.</param>
/// <param name="Meaning">One sentence for the reader of the data dictionary.</param>
public sealed record Column(string Name, ColumnKind Kind, string Meaning);
