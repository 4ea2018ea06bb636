using Ingest.Agreements;
using Ingest.Tests.Agreements.Detection;

namespace Ingest.Tests.Agreements.Linking;

public sealed class AgreementIdentityTests
{
    [Fact]
    public void A_candidate_keeps_its_id_when_the_document_is_coded_again()
    {
        var document = Written.Document("In May 2024 Malta and Cyprus signed a defence pact.", "The Dutch-Belgian navy trains at sea.");
        var ids = new AgreementCoder().Code(document).Candidates.Select(candidate => candidate.Id).ToList();
        new AgreementCoder().Code(document).Candidates.Select(candidate => candidate.Id).ShouldBe(ids);
        ids.Distinct().Count().ShouldBe(2);
        ids.ShouldAllBe(id => id.Length == 16);
    }
}
