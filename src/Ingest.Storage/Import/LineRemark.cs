namespace Ingest.Storage;

/// <param name="Line">The line of the file on which the row begins, from 1, the header counted.</param>
/// <param name="Reason">What is wrong with it, for people.</param>
public sealed record LineRemark(int Line, string Reason);
