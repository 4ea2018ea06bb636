namespace Ingest.Tests.Agreements.Classification;

public sealed class ContentRuleTests
{
    private const string Title = "Agreement on Cooperation in the Field of Defence";

    [Theory]
    [InlineData("en", "exercises", "The armed forces of the Parties shall hold joint exercises every second spring.")]
    [InlineData("en", "training_education", "The Hosting Party shall train helicopter pilots of the other Party's armed forces.")]
    [InlineData("en", "mobility_logistics_hns", "Each Party shall provide host nation support to transiting units.")]
    [InlineData("en", "status_stationing", "The Sending State's personnel shall enjoy the status of forces set out below.")]
    [InlineData("en", "operations_integration", "The Parties shall set up a binational brigade under a joint headquarters.")]
    [InlineData("en", "procurement_industry", "The Parties shall promote cooperation between their defence industries.")]
    [InlineData("en", "research_technology", "The Parties shall carry out joint research and development on sensors.")]
    [InlineData("en", "intelligence_classified", "The services of the Parties shall exchange intelligence on hostile movements.")]
    [InlineData("en", "cyber", "The Parties shall warn each other of cyber incidents.")]
    [InlineData("en", "maritime", "The Parties shall coordinate naval patrols in the strait.")]
    [InlineData("en", "air_missile_defence", "The Parties shall link their air defence radars.")]
    [InlineData("en", "space", "The Parties shall share space surveillance data.")]
    [InlineData("en", "nuclear", "The Parties shall coordinate their nuclear deterrence.")]
    [InlineData("en", "military_assistance", "Denmark will donate twelve howitzers to the other Participant.")]
    [InlineData("en", "demining_cbrn", "The Parties shall train teams in demining.")]
    [InlineData("en", "hybrid_resilience", "The Parties shall jointly counter hybrid threats.")]
    [InlineData("en", "political_consultation", "The defence ministers shall hold regular consultations on security policy.")]
    [InlineData("en", "crisis_consultation", "Whenever a Party feels threatened by an attack, the Parties shall consult without delay.")]
    [InlineData("fr", "exercises", "Les Parties organisent des exercices militaires conjoints.")]
    [InlineData("fr", "procurement_industry", "Les Parties développent leur coopération en matière d'armement.")]
    [InlineData("fr", "mobility_logistics_hns", "La Partie hôte apporte un soutien logistique aux unités de passage.")]
    [InlineData("fr", "training_education", "Les Parties assurent la formation de personnels militaires.")]
    [InlineData("de", "training_education", "Die Vertragsparteien fördern die Ausbildung von Offizieren der Streitkräfte.")]
    [InlineData("de", "exercises", "Die Streitkräfte führen gemeinsame Übungen durch.")]
    [InlineData("de", "procurement_industry", "Die Vertragsparteien arbeiten bei der gemeinsamen Beschaffung von Munition zusammen.")]
    [InlineData("de", "intelligence_classified", "Die Vertragsparteien tauschen nachrichtendienstliche Erkenntnisse aus.")]
    [InlineData("nl", "operations_integration", "De Partijen richten een gezamenlijk hoofdkwartier op.")]
    [InlineData("nl", "mobility_logistics_hns", "De Partijen verlenen elkaar logistieke steun.")]
    [InlineData("it", "exercises", "Le Parti organizzano esercitazioni militari congiunte.")]
    [InlineData("es", "training_education", "Las Partes facilitarán la formación de personal militar.")]
    [InlineData("pl", "exercises", "Strony będą prowadzić wspólne ćwiczenia wojskowe.")]
    [InlineData("sk", "training_education", "Zmluvné strany zabezpečia výcvik príslušníkov ozbrojených síl.")]
    [InlineData("uk", "military_assistance", "Сторона надає військову допомогу іншій Стороні.")]
    public void An_operative_undertaking_proves_its_content(string language, string code, string undertaking) =>
        Treaty.Classify(language, Title, "Article 1", undertaking).Content().ShouldContain(code);

    [Theory]
    [InlineData("The Parties welcome the joint exercises held last year.", "exercises")]
    [InlineData("The Parties recognise the importance of cyber defence.", "cyber")]
    [InlineData("In 2021 Norway has provided military assistance worth two million.", "military_assistance")]
    [InlineData("The Parties shall use artificial intelligence with care.", "intelligence_classified")]
    [InlineData("The Sending Party shall exercise its right of jurisdiction.", "exercises")]
    [InlineData("The Parties will face all threats on land, at sea, in the air, in space and in cyberspace.", "space")]
    [InlineData("The Parties will face all threats on land, at sea, in the air, in space and in cyberspace.", "cyber")]
    [InlineData("The Parties shall consult on the interpretation of this Agreement.", "political_consultation")]
    [InlineData("The Parties shall work on common standards of nuclear safety.", "nuclear")]
    public void What_is_recalled_welcomed_listed_or_only_sounds_alike_proves_nothing(string sentence, string code) =>
        Treaty.Classify("en", Title, "Article 1", sentence, "The Parties shall meet.").Content().ShouldNotContain(code);

    [Fact]
    public void A_preamble_proves_nothing() => Treaty.Classify("en", Title,
        "The Parties, which will continue their joint exercises,", "have agreed as follows:", "Article 1", "The Parties shall share space surveillance data.")
        .Content().ShouldBe(["space"]);

    [Fact]
    public void Items_of_a_list_take_the_force_of_the_words_before_it()
    {
        var agreement = Treaty.Classify("en", Title, "Article 1", "The Parties shall cooperate in the following areas:", "a) joint exercises;", "b) military education;", "c) demining.");
        agreement.Content().ShouldBe(["demining_cbrn", "exercises", "training_education"]);
        agreement.Content.ShouldAllBe(finding => finding.Detail == "firm");
    }

    [Fact]
    public void What_is_to_be_looked_into_is_exploratory() =>
        Treaty.Classify("en", Title, "Article 1", "The Participants will explore joint procurement of radars.").Content.Single(finding => finding.Value == "procurement_industry").Detail.ShouldBe("exploratory");

    [Fact]
    public void A_side_clause_of_a_specialised_agreement_is_not_its_content() => Treaty.Classify("en", "Agreement on the Mutual Protection of Classified Information",
        "Article 1", "Each Party shall protect the classified information of the other.", "Access shall be limited to cleared persons who handle classified information.", "Classified contracts shall be let to cleared firms of the defence industry.")
        .Content().ShouldBe(["intelligence_classified"]);
}
