namespace Ingest.Storage;

/// <summary>What became of a table's rows: every row is in exactly one of the three counts.</summary>
/// <param name="Held">Rows whose id was imported before; nothing of those entries was touched.</param>
/// <param name="Rejected">Rows that could not become entries.</param>
/// <param name="Remarks">What was doubtful in rows that did.</param>
public sealed record ImportReport(int Imported, int Held, IReadOnlyList<LineRemark> Rejected, IReadOnlyList<LineRemark> Remarks);
