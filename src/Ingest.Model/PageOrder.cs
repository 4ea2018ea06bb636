namespace Ingest.Model;

/// <summary>In which order a page is read, and what spoke for it.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Kept">Whose order it is.</param>
/// <param name="Columns">Columns, boxes and full-width stretches the page was cut into.</param>
/// <param name="Disorder">Share of its lines that the file gives in another order than the printed page, 0 to 1.</param>
/// <param name="ByPage">How well sentences and numbers run on in the order of the printed page: points a line, higher is better; null where both orders are one.</param>
/// <param name="ByFile">The same for the order of the file.</param>
public sealed record PageOrder(int Page, OrderKept Kept, int Columns, double Disorder = 0, double? ByPage = null, double? ByFile = null);
