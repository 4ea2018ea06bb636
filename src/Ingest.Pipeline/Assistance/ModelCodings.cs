using Ingest.Agreements;
using Ingest.Agreements.Classification;
using Ingest.Agreements.Detection;
using Ingest.Agreements.Linking;
using Ingest.Assistant;
using Ingest.Model;

namespace Ingest.Pipeline.Assistance;

/// <summary>A document coded by the model: its agreements as candidates, by the same identity and under the same ids as the rules'.</summary>
internal sealed class ModelCodings(LanguageModel model, Codebook codebook)
{
    private readonly AgreementCoder _rules = new(codebook);
    private readonly LinkingStage _linking = new();
    private readonly Scheme _scheme = CodebookScheme.Of(codebook);

    public Coder Coder => model.Coder(_scheme);

    public async Task<(Coding Coding, ModelCoding Said)> CodeAsync(Document document, CancellationToken cancellation)
    {
        var said = await model.CodeAsync(document, _scheme, MarkedWords.ReadAll, cancellation);
        var classified = said.Agreements.Where(agreement => agreement.Type?.Value != ClassificationStage.NotDefence).ToList();
        var candidates = _linking.Link(document, Coder, classified);
        return (new Coding(Coder, Alignment.Of(candidates, _rules.Code(document).Candidates), []), said);
    }
}
