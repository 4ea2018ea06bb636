using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>From a detected agreement to its codes.</summary>
public sealed class ClassificationStage
{
    public ClassifiedAgreement Classify(Document document, DetectedAgreement detected) => new() { Detected = detected };
}
