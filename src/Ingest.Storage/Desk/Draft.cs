namespace Ingest.Storage;

/// <summary>A form somebody left unfinished; only she sees it.</summary>
/// <param name="Version">The candidate's version when she opened it.</param>
/// <param name="Form">The form's fields with their values, as JSON.</param>
public sealed record Draft(int Version, string Form, DateTimeOffset At);
