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
    [InlineData("en", "Agreement concerning Shared Stocks of Blue Whiting", "Navy vessels may carry inspectors, and a nursery may be closed for the defence of its spawning grounds.")]
    [InlineData("fr", "Accord relatif à la gestion commune des ressources halieutiques", "Les bâtiments de la marine nationale accueillent les inspecteurs.")]
    [InlineData("es", "Acuerdo sobre recursos pesqueros", "Los buques de la armada y las fuerzas armadas apoyan a los inspectores.")]
    [InlineData("it", "Accordo sulla pesca nell'Adriatico", "Le navi della marina militare possono ospitare gli ispettori.")]
    [InlineData("pl", "Umowa o rybołówstwie", "Okręty wojskowe mogą przewozić inspektorów.")]
    public void A_treaty_on_a_civil_subject_with_military_words_in_it_is_no_defence_agreement(string language, string title, string passing) =>
        Treaty.Classify(language, title, "Article 1", "The competent authorities shall cooperate under this Agreement.", passing, "The Parties shall meet once a year.", "Costs shall be shared.")
            .Type!.Value.ShouldBe("not_a_defence_agreement");

    [Fact]
    public void A_civil_word_in_a_military_title_does_not_hide_a_defence_agreement() => Treaty.Classify("en", "Agreement between the Ministries of Defence on Disaster Relief by the Armed Forces",
        "Article 1", "The armed forces of the Parties shall train together for relief.", "Military aircraft shall be made available.", "Each ministry of defence shall name a liaison officer.", "Troops shall carry no weapons.")
        .Type!.Value.ShouldBe("cooperation_agreement");

    [Fact]
    public void Ministries_of_defence_agree_on_defence_whatever_the_subject() => Treaty.Classify("it", "Memorandum d'intesa tra il Ministero della difesa della Repubblica Italiana e il Ministero della difesa della Repubblica di Malta sul soccorso",
        "Articolo 1", "Le Parti si scambiano dati sul soccorso in mare.").Type!.Value.ShouldBe("cooperation_agreement");

    [Theory]
    [InlineData("Each Party shall build works for the defence of its shores against the sea.")]
    [InlineData("The Parties shall help consumers in defence of their rights and interests.")]
    [InlineData("Flood defences shall be kept up by each Party.")]
    public void What_is_defended_against_the_sea_or_in_court_is_not_military(string undertaking) =>
        Treaty.Classify("en", "Agreement on the Joint Commission", "Article 1", undertaking, "The Commission shall meet twice a year.").Type!.Value.ShouldBe("not_a_defence_agreement");

    [Fact]
    public void Its_finding_has_words_that_prove_it() =>
        Treaty.Classify("en", "Treaty on Extradition", "Article 1", "The Parties shall extradite.").Type!.Evidence.ShouldNotBeEmpty();
}
