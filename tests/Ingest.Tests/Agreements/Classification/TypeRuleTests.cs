namespace Ingest.Tests.Agreements.Classification;

public sealed class TypeRuleTests
{
    [Theory]
    [InlineData("en", "Treaty on Friendship and Enhanced Defence Cooperation", "strategic_partnership")]
    [InlineData("en", "Joint Declaration on a Strategic Partnership in Security and Defence", "strategic_partnership")]
    [InlineData("en", "Joint Statement on Defence Cooperation", "political_declaration")]
    [InlineData("en", "Joint Declaration of Intent on Military Mobility", "statement_of_intent")]
    [InlineData("en", "Letter of Intent on a Multinational Division", "statement_of_intent")]
    [InlineData("en", "Memorandum of Understanding on Military Training", "cooperation_agreement")]
    [InlineData("en", "Technical Arrangement on Air-to-Air Refuelling", "cooperation_agreement")]
    [InlineData("en", "Exchange of Notes concerning the Stationing of Forces", "cooperation_agreement")]
    [InlineData("en", "Protocol to the North Atlantic Treaty on the Accession of Ruritania", "other")]
    [InlineData("en", "Agreement between the Parties to the North Atlantic Treaty regarding the Status of their Forces", "other")]
    [InlineData("fr", "Traité d'amitié et de coopération renforcée en matière de défense", "strategic_partnership")]
    [InlineData("fr", "Lettre d'intention relative au char de combat", "statement_of_intent")]
    [InlineData("fr", "Déclaration conjointe sur la défense", "political_declaration")]
    [InlineData("de", "Gemeinsame Absichtserklärung zur Rüstungszusammenarbeit", "statement_of_intent")]
    [InlineData("de", "Gemeinsame Erklärung zur militärischen Zusammenarbeit", "political_declaration")]
    [InlineData("de", "Abkommen über militärische Zusammenarbeit", "cooperation_agreement")]
    [InlineData("nl", "Intentieverklaring inzake defensiematerieel", "statement_of_intent")]
    [InlineData("nl", "Overeenkomst inzake militaire samenwerking", "cooperation_agreement")]
    [InlineData("pl", "Umowa o współpracy wojskowej", "cooperation_agreement")]
    [InlineData("sk", "Dohoda o spolupráci v oblasti obrany", "cooperation_agreement")]
    [InlineData("es", "Declaración conjunta en materia de defensa", "political_declaration")]
    [InlineData("it", "Accordo sulla cooperazione nel settore della difesa", "cooperation_agreement")]
    [InlineData("uk", "Угода про співробітництво у сфері оборони", "cooperation_agreement")]
    public void The_name_tells_the_type(string language, string title, string type) =>
        Treaty.Classify(language, title, "Article 1", "The armed forces shall cooperate.").Type!.Value.ShouldBe(type);

    [Fact]
    public void A_detail_under_a_strategic_partnership_is_an_agreement() =>
        Treaty.Classify("en", "Memorandum of Understanding under the Strategic Partnership on Drone Procurement", "The Participants will procure drones for their armed forces.").Type!.Value.ShouldBe("cooperation_agreement");

    [Fact]
    public void An_arrangement_known_only_by_a_name_that_tells_nothing_is_left_open()
    {
        var type = Treaty.ClassifyMention("en", "Northern Shield", "Northern Shield brings four navies together.").Type!;
        type.Value.ShouldBeNull();
        type.Note.ShouldNotBeEmpty();
    }
}
