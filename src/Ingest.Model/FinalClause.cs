namespace Ingest.Model;

/// <summary>A typed final clause: a clause code of the codebook and what the clause says.</summary>
/// <param name="Code">entry_into_force, duration, renewal, termination_notice, open_to_accession, supersedes, depositary, authentic_languages…</param>
/// <param name="Terms">What it says, normalised: an ISO 8601 duration, a date, a list of ISO codes, or words.</param>
public sealed record FinalClause(string Code, Finding<string> Terms);
