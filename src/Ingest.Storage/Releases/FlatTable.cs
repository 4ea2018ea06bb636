namespace Ingest.Storage;

/// <summary>A table for others, defined once and written in whatever format is asked for.</summary>
/// <param name="Name">Names the file and the SQLite table, e.g. <c>dyad-year</c>.</param>
/// <param name="Title">What a row is, in a sentence.</param>
/// <param name="Rows">Each as long as the columns; cells are <see cref="string"/>, <see cref="long"/>, <see cref="int"/>, <see cref="double"/>, <see cref="bool"/> or null.</param>
public sealed record FlatTable(string Name, string Title, IReadOnlyList<Column> Columns, IEnumerable<IReadOnlyList<object?>> Rows);
