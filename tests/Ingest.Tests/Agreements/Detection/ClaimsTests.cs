using Ingest.Agreements.Detection;

namespace Ingest.Tests.Agreements.Detection;

public sealed class ClaimsTests
{
    [Theory]
    [InlineData("Our defence dataset holds over 160 arrangements between armies.", "over 160")]
    [InlineData("There are six partnerships with a mutual defence clause among the allies.", "six")]
    [InlineData("The military signed 12 defence agreements in 2024, see graph 3.", "12")]
    [InlineData("Fast 20 Abkommen zur Verteidigung wurden geschlossen.", "20")]
    public void A_count_of_agreements_is_kept_with_its_sentence(string sentence, string value)
    {
        var claim = new DetectionStage().Claims(Written.Document(sentence)).ShouldHaveSingleItem();
        claim.Value.ShouldContain(value);
        claim.Statement.ShouldBe(sentence);
        claim.Evidence.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("The army bought 40 tanks for its brigade in 2023.")]
    [InlineData("Defence agreements are discussed in Article 5 and graph 2.")]
    public void Other_numbers_are_no_claims(string sentence) =>
        new DetectionStage().Claims(Written.Document(sentence)).ShouldBeEmpty();
}
