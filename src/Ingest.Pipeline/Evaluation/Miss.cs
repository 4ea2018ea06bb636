namespace Ingest.Pipeline.Evaluation;

/// <summary>One value that is not as people coded it.</summary>
/// <param name="Page">Where the coder's own evidence stands; null where it gave none.</param>
/// <param name="Given">What the coder said; empty where it said nothing.</param>
/// <param name="Gold">What people said; empty where they said nothing.</param>
public sealed record Miss(string Document, string Field, int? Page, string Given, string Gold);
