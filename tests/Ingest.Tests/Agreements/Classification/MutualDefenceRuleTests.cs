namespace Ingest.Tests.Agreements.Classification;

public sealed class MutualDefenceRuleTests
{
    [Theory]
    [InlineData("en", "An armed attack upon one of the Parties shall be regarded as an attack upon both of them.", "treaty_automatic")]
    [InlineData("en", "If one Party falls victim to armed aggression, the other Party shall come to its assistance with aid and assistance by all the means it has.", "treaty_all_means")]
    [InlineData("en", "The Parties shall assist one another, with armed force where needed, if an armed attack is made on either.", "treaty_assist")]
    [InlineData("en", "In case of aggression against the territory of one of them, the Parties shall render each other help.", "treaty_assist")]
    [InlineData("fr", "En cas d'agression armée contre l'une d'elles, les Parties se prêtent aide et assistance par tous les moyens.", "treaty_all_means")]
    [InlineData("fr", "Si une attaque armée vise l'une des Parties, elles s'apportent mutuellement soutien et assistance.", "treaty_assist")]
    [InlineData("de", "Im Falle eines bewaffneten Angriffs auf eine Vertragspartei leistet die andere jede in ihrer Macht stehende Hilfe.", "treaty_all_means")]
    [InlineData("de", "Wird eine Vertragspartei Ziel eines Angriffs, so stehen die Vertragsparteien einander mit militärischem Beistand bei.", "treaty_assist")]
    [InlineData("nl", "Bij een gewapende aanval op een Partij verleent de andere Partij haar hulp en bijstand.", "treaty_assist")]
    [InlineData("es", "En caso de ataque armado contra una de ellas, las Partes se prestan mutua asistencia militar.", "treaty_assist")]
    [InlineData("pl", "W razie zbrojnej napaści na jedną ze Stron druga udzieli jej pomocy i wsparcia wszelkimi środkami.", "treaty_all_means")]
    [InlineData("uk", "У разі збройного нападу на одну зі Сторін інша надає їй взаємну допомогу.", "treaty_assist")]
    [InlineData("en", "Should one of the High Contracting Parties be attacked without provocation, the other shall at once lend it armed assistance.", "treaty_assist")]
    [InlineData("fr", "Les deux États se doivent aide et assistance par tous les moyens, y compris la force armée, en cas d'agression armée contre leur territoire.", "treaty_all_means")]
    [InlineData("it", "In caso di aggressione armata contro una di esse, le Parti si prestano aiuto e assistenza con tutti i mezzi.", "treaty_all_means")]
    [InlineData("sk", "V prípade ozbrojeného útoku na jednu zo zmluvných strán jej druhá strana poskytne pomoc a podporu všetkými prostriedkami.", "treaty_all_means")]
    [InlineData("nl", "Een gewapende aanval op een van de Partijen wordt beschouwd als een aanval tegen beide.", "treaty_automatic")]
    public void A_pledge_of_each_side_to_help_the_other_is_a_mutual_defence_clause(string language, string pledge, string degree)
    {
        var clause = Treaty.Classify(language, Title(language), "Article 1", pledge, "This Treaty is subject to ratification. Bedarf der Ratifikation. Soumis à ratification.").Clauses.Single(clause => clause.Value == "mutual_defence");
        clause.Detail.ShouldBeOneOf(degree, "political_on_request");
        clause.Evidence.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_pledge_in_a_text_without_legal_force_is_political()
    {
        var declaration = Treaty.Classify("en", "Joint Declaration on Security and Defence", "If one of our countries is attacked, we will help: after an attack, both will assist each other when asked, also by military means.",
            "This Declaration creates no rights or obligations under international law.");
        declaration.Clauses.Single(clause => clause.Value == "mutual_defence").Detail.ShouldBe("political_on_request");
        declaration.Binding!.Value.ShouldBe(false);
    }

    [Theory]
    [InlineData("The Parties recall that under Article 5 an armed attack against one Ally shall be considered an attack against them all.")]
    [InlineData("The Parties reaffirm their commitment to assist each other if an armed attack occurs, as laid down in the North Atlantic Treaty.")]
    [InlineData("In the event of a new attack against Moldova, Estonia will provide Moldova with swift assistance and weapons.")]
    [InlineData("The Parties shall assist each other in protecting classified information.")]
    [InlineData("The Participants will tell each other of cyber attacks and will help each other to guard their networks.")]
    [InlineData("In accordance with Article 42(7) of the Treaty on European Union, the Member States have an obligation of aid and assistance, which the Parties recall.")]
    [InlineData("The Participants will inform each other of cyber attacks, and the other Participant will provide assistance on request.")]
    [InlineData("The Parties shall assist each other in the event of forest fires and floods.")]
    [InlineData("The Participants will work so that Georgia is able to provide effective military assistance to Latvia if it is attacked.")]
    public void What_only_looks_like_a_pledge_is_none(string sentence) =>
        Treaty.Classify("en", Title("en"), "Article 1", sentence, "The Parties shall hold joint military exercises.").Clauses().ShouldNotContain("mutual_defence");

    [Fact]
    public void A_title_that_speaks_of_mutual_defence_assistance_means_materiel()
    {
        var agreement = Treaty.Classify("en", "Mutual Defense Assistance Agreement between Norway and Iceland", "Article 1", "Each Government shall furnish such military equipment and services as the other may need.");
        agreement.Clauses().ShouldNotContain("mutual_defence");
        agreement.Focus!.Value.ShouldBe("military_assistance");
    }

    [Fact]
    public void A_preamble_cannot_pledge() => Treaty.Classify("en", Title("en"),
        "Recognising that an armed attack on one of them would be considered an attack on both,", "have agreed as follows:", "Article 1", "The Parties shall hold joint military exercises.")
        .Clauses().ShouldNotContain("mutual_defence");

    [Theory]
    [InlineData("In the Treaty of Gorizia the two states promised each other aid and assistance by all means in their power if attacked.", true)]
    [InlineData("The Treaty of Gorizia contains a pledge of mutual assistance.", true)]
    [InlineData("The Treaty of Gorizia has no mutual defence clause.", false)]
    [InlineData("The Treaty of Gorizia leaves it to Article 5, by which an attack on one is considered an attack on all.", false)]
    [InlineData("The Treaty of Gorizia sets up a training centre.", false)]
    public void A_brief_may_tell_of_a_mutual_defence_clause(string sentence, bool has) =>
        Treaty.ClassifyMention("en", "Treaty of Gorizia", sentence).Clauses().Contains("mutual_defence").ShouldBe(has);

    [Fact]
    public void The_sentence_behind_may_tell_of_it_without_the_name() => Treaty.ClassifyMention("en", "Treaty of Gorizia",
        "Italy and Slovenia signed the Treaty of Gorizia in 2031. It contains a mutual defence clause.").Clauses().ShouldContain("mutual_defence");

    [Fact]
    public void What_is_told_of_another_treaty_is_not_this_ones() => Treaty.ClassifyMention("en", "Treaty of Gorizia",
        "Italy and Slovenia signed the Treaty of Gorizia in 2031. Spain prefers pacts with a mutual defence clause.").Clauses().ShouldNotContain("mutual_defence");

    private static string Title(string language) => language switch
    {
        "fr" => "Traité d'amitié et de coopération en matière de défense",
        "de" => "Vertrag über Freundschaft und Zusammenarbeit im Bereich der Verteidigung",
        "nl" => "Verdrag inzake vriendschap en samenwerking op het gebied van defensie",
        "es" => "Tratado de amistad y cooperación en el ámbito de la defensa",
        "it" => "Trattato di amicizia e cooperazione nel settore della difesa",
        "sk" => "Zmluva o priateľstve a vojenskej spolupráci",
        "pl" => "Traktat o przyjaźni i współpracy wojskowej",
        "uk" => "Договір про дружбу та військове співробітництво",
        _ => "Treaty on Friendship and Defence Cooperation",
    };
}
