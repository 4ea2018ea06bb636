namespace Ingest.Tests.Agreements.Classification;

public sealed class SubjectRuleTests
{
    [Theory]
    [InlineData("en", "Convention for the Avoidance of Double Taxation", "Pay for service in the armed forces shall be taxed by the State that pays it.")]
    [InlineData("en", "Treaty on Extradition", "Extradition shall be refused for offences under military law.")]
    [InlineData("en", "Air Services Agreement", "This Agreement shall not apply to military aircraft.")]
    [InlineData("en", "Agreement on Police Cooperation", "The Parties shall fight the smuggling of weapons and ammunition.")]
    [InlineData("en", "Agreement on Mutual Assistance in Disasters", "Relief teams shall include soldiers of the armed forces where need be.")]
    [InlineData("en", "Agreement on Early Notification of Nuclear Accidents", "The Parties shall also report accidents at military facilities.")]
    [InlineData("en", "Agreement on Trade and Investment", "Goods bought for the armed forces shall be exempt.")]
    [InlineData("en", "Agreement on Water Management of the River", "The Parties shall let military engineers repair the dykes.")]
    [InlineData("en", "Agreement on Youth Exchange", "Those in military service shall be eligible after discharge.")]
    [InlineData("en", "Convention on Nationality and Military Obligations", "A person with two nationalities shall fulfil military service in one State only.")]
    [InlineData("fr", "Accord relatif aux services aériens", "Le présent accord ne s'applique pas aux aéronefs militaires.")]
    [InlineData("de", "Abkommen über soziale Sicherheit", "Zeiten des Wehrdienstes werden angerechnet.")]
    [InlineData("nl", "Verdrag inzake uitlevering", "Uitlevering wordt niet toegestaan wegens militaire delicten.")]
    public void A_treaty_on_a_civil_subject_with_military_words_in_it_is_no_defence_agreement(string language, string title, string passing) =>
        Treaty.Classify(language, title, "Article 1", "The competent authorities shall cooperate under this Agreement.", passing, "The Parties shall meet once a year.", "Costs shall be shared.")
            .Type!.Value.ShouldBe("not_a_defence_agreement");

    [Fact]
    public void A_civil_word_in_a_military_title_does_not_hide_a_defence_agreement() => Treaty.Classify("en", "Agreement between the Ministries of Defence on Disaster Relief by the Armed Forces",
        "Article 1", "The armed forces of the Parties shall train together for relief.", "Military aircraft shall be made available.", "Each ministry of defence shall name a liaison officer.", "Troops shall carry no weapons.")
        .Type!.Value.ShouldBe("cooperation_agreement");

    [Fact]
    public void Its_finding_has_words_that_prove_it() =>
        Treaty.Classify("en", "Treaty on Extradition", "Article 1", "The Parties shall extradite.").Type!.Evidence.ShouldNotBeEmpty();
}
