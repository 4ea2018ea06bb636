namespace Ingest.Storage;

/// <summary>One change of one record: who, when, what it was before and after, and why.</summary>
/// <param name="Line">Its place in the chain, from 1.</param>
/// <param name="Who">A user, a coder, or the command that did it.</param>
/// <param name="Action">The decision's kind, or <c>code</c>, <c>import</c>, <c>user</c>, <c>assign</c>, <c>release</c>, <c>restore</c>.</param>
/// <param name="Record">Id of a candidate, an entry or a user, a document's SHA-256, or a release's number.</param>
/// <param name="Decision">The decision it was part of; null for other changes.</param>
/// <param name="Before">The record's state as JSON; null where there was none.</param>
/// <param name="Hash">SHA-256 over the line and the hash before it, lower-case hex.</param>
public sealed record AuditLine(
    long Line,
    DateTimeOffset At,
    string Who,
    string Action,
    string Record,
    long? Decision,
    int? VersionBefore,
    int? VersionAfter,
    string? Before,
    string? After,
    string Why,
    string Hash);
