namespace Ingest.Tests.Agreements.Classification;

public sealed class BindingRuleTests
{
    private const string Title = "Agreement on Defence Cooperation";

    [Theory]
    [InlineData("en", "This Agreement is not legally binding. The Parties shall ratify nothing.", false)]
    [InlineData("en", "Nothing in this Memorandum creates rights or obligations under international law.", false)]
    [InlineData("en", "It is not eligible for registration under Article 102 of the Charter.", false)]
    [InlineData("fr", "La présente déclaration n'est pas juridiquement contraignante.", false)]
    [InlineData("de", "Diese Vereinbarung ist rechtlich nicht bindend.", false)]
    [InlineData("nl", "Deze regeling is niet juridisch bindend.", false)]
    [InlineData("en", "This Treaty is subject to ratification. The Participants will meet.", true)]
    [InlineData("en", "It shall enter into force when the Parties have notified each other that their internal procedures are complete.", true)]
    [InlineData("fr", "Le présent accord entre en vigueur après l'accomplissement des procédures internes.", true)]
    [InlineData("de", "Das Abkommen tritt in Kraft, sobald die innerstaatlichen Voraussetzungen erfüllt sind.", true)]
    [InlineData("nl", "Het verdrag dient te worden bekrachtigd.", true)]
    [InlineData("en", "The Parties shall meet. Each Party shall pay its costs. It shall enter into force on signature.", true)]
    [InlineData("en", "The Participants will meet. Each Participant will pay its costs. It will come into effect on signature.", false)]
    public void Clause_procedure_and_wording_decide_in_this_order(string language, string text, bool binding)
    {
        var found = Treaty.Classify(language, Title, "Article 1", text).Binding!;
        found.Value.ShouldBe(binding);
        found.Note.ShouldNotBeEmpty();
    }

    [Fact]
    public void Parties_that_only_will_contradict_themselves_and_it_stays_open()
    {
        var found = Treaty.Classify("en", Title, "Article 1", "The Parties will meet.", "The Parties will hold joint exercises.", "The Parties will share costs.").Binding!;
        found.Value.ShouldBeNull();
        found.Note.ShouldContain("contradict");
    }

    [Fact]
    public void Anothers_constitutional_requirements_are_no_procedure_of_this_text() =>
        Treaty.Classify("en", Title, "Article 1", "Finland will, in accordance with its legal and constitutional requirements, provide assistance.", "The Participants will meet.").Binding!.Value.ShouldBe(false);

    [Fact]
    public void What_a_parliament_approves_binds() =>
        Treaty.ClassifyAct("fr", "Accord entre le Gouvernement A et le Gouvernement B relatif à la défense", "Loi du 2 mai 2019 portant approbation de l'Accord entre le Gouvernement A et le Gouvernement B").Binding!.Value.ShouldBe(true);
}
