using Ingest.Model;

namespace Ingest.Agreements.Linking;

/// <summary>From classified agreements to candidate records with stable ids.</summary>
public sealed class LinkingStage
{
    public IReadOnlyList<Candidate> Link(Document document, Coder coder, IReadOnlyList<ClassifiedAgreement> classified) => [];
}
