using Ingest.Agreements.Classification;
using Ingest.Agreements.Detection;
using Ingest.Agreements.Linking;
using Ingest.Model;

namespace Ingest.Agreements;

/// <summary>The rules as a coder: a pure function from a document to its candidates, the same each time.</summary>
public sealed class AgreementCoder(Codebook codebook)
{
    private readonly DetectionStage _detection = new();
    private readonly ClassificationStage _classification = new(codebook);
    private readonly LinkingStage _linking = new();

    public AgreementCoder()
        : this(Codebook.BuiltIn)
    {
    }

    public Coder Coder { get; } = new(CoderKind.Rules, "rules", codebook.Version, codebook.Hash);

    public Coding Code(Document document)
    {
        var detected = _detection.Read(document);
        var classified = detected.Agreements.Select(agreement => _classification.Classify(document, agreement))
            .Where(agreement => agreement.Type?.Value != ClassificationStage.NotDefence).ToList();
        return new Coding(Coder, _linking.Link(document, Coder, classified), detected.Claims);
    }
}
