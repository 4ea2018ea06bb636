namespace Ingest.Tests.Agreements.Classification;

public sealed class FinalClauseTermsTests
{
    [Theory]
    [InlineData("en", "This Agreement is valid for ten (10) years.", "duration", "P10Y")]
    [InlineData("en", "This Treaty is concluded for an indefinite period.", "duration", "indefinite")]
    [InlineData("fr", "Le présent accord est conclu pour une durée de cinq ans.", "duration", "P5Y")]
    [InlineData("de", "Dieses Abkommen wird auf unbestimmte Zeit geschlossen.", "duration", "indefinite")]
    [InlineData("nl", "Dit Verdrag wordt gesloten voor de duur van twaalf jaar.", "duration", "P12Y")]
    [InlineData("uk", "Ця Угода діє протягом п’яти років.", "duration", "P5Y")]
    [InlineData("es", "El presente Acuerdo permanecerá en vigor por un período de ocho años.", "duration", "P8Y")]
    [InlineData("sk", "Táto dohoda sa uzatvára na dobu neurčitú.", "duration", "indefinite")]
    [InlineData("en", "Either Party may terminate this Agreement by giving six months' written notice.", "termination_notice", "P6M")]
    [InlineData("de", "Dieses Abkommen kann mit einer Frist von drei Monaten gekündigt werden.", "termination_notice", "P3M")]
    [InlineData("fr", "Chaque Partie peut dénoncer le présent accord avec un préavis de six mois.", "termination_notice", "P6M")]
    [InlineData("en", "This Agreement shall enter into force on the date of its signature.", "entry_into_force", "on signature")]
    [InlineData("en", "This Treaty shall enter into force upon exchange of the instruments of ratification.", "entry_into_force", "on ratification")]
    [InlineData("fr", "Le présent accord entre en vigueur à la date de réception de la dernière notification.", "entry_into_force", "after notification")]
    [InlineData("en", "Done in duplicate in the English and Norwegian languages, both texts being equally authentic.", "authentic_languages", "en, no")]
    [InlineData("en", "It shall be tacitly renewed for successive periods of two years.", "renewal", "P2Y")]
    public void A_final_clause_is_typed_and_its_terms_normalised(string language, string clause, string code, string terms) =>
        Treaty.Classify(language, "Agreement on Defence Cooperation", "Article 1", "The armed forces shall hold joint exercises.", clause).Terms(code).ShouldBe(terms);

    [Theory]
    [InlineData("This Agreement supersedes the Memorandum of 1999.", "supersedes")]
    [InlineData("The original shall be deposited with the Government of Norway.", "depositary")]
    [InlineData("Other states may accede to this Agreement.", "open_to_accession")]
    [InlineData("Pending its entry into force it shall be applied provisionally.", "provisional_application")]
    [InlineData("Nothing in this Agreement shall affect the obligations under the North Atlantic Treaty.", "nato_primacy")]
    [InlineData("Details shall be laid down in implementing arrangements.", "framework_with_implementing_arrangements")]
    [InlineData("The Parties act under Article 51 of the Charter of the United Nations.", "article51_reference")]
    public void Other_clauses_are_flagged_with_their_words(string clause, string code) =>
        Treaty.Classify("en", "Agreement on Defence Cooperation", "Article 1", "The armed forces shall hold joint exercises.", clause).Clauses().ShouldContain(code);

    [Fact]
    public void A_term_that_only_ends_by_notice_is_no_duration() =>
        Treaty.Classify("en", "Agreement on Defence Cooperation", "Article 1", "It shall remain in force until one year after notice of termination is given by a Party.").Clauses().ShouldNotContain("duration");
}
