namespace Ingest.Assistant.Coding;

/// <summary>One agreement as the model gave it; the shape of the answer the schema demands.</summary>
internal sealed record AnsweredAgreement(
    string Basis,
    string Kind,
    Answered? Title,
    IReadOnlyList<Answered> Parties,
    Answered? Signed,
    Answered? Place,
    Answered? InForce,
    Answered? Duration,
    Answered? Type,
    Answered? LegalForm,
    Answered? Binding,
    Answered? Focus,
    IReadOnlyList<Answered> Content,
    IReadOnlyList<Answered> Clauses);
