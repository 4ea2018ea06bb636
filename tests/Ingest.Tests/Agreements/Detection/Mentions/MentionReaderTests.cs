using Ingest.Agreements.Detection;
using Ingest.Model;

namespace Ingest.Tests.Agreements.Detection.Mentions;

public sealed class MentionReaderTests
{
    private static readonly DetectionStage Detection = new();

    [Theory]
    [InlineData("The Spanish-Portuguese amphibious brigade trains its troops twice a year.", "Spanish-Portuguese amphibious brigade", "ESP PRT")]
    [InlineData("Swedo-what? No: the Danish and Polish navies now share a harbour for their frigates.", "Danish and Polish navies", "DNK POL")]
    [InlineData("La brigade franco-espagnole a reçu ses premiers blindés militaires.", "brigade franco-espagnole", "ESP FRA")]
    [InlineData("Das deutsch-polnische Korps übt mit den Streitkräften beider Länder.", "deutsch-polnische Korps", "DEU POL")]
    [InlineData("De Nederlands-Duitse vloot patrouilleert met militaire schepen.", "Nederlands-Duitse vloot", "DEU NLD")]
    [InlineData("In June 2023 Croatia and Slovenia signed a treaty on mountain troops.", "treaty on mountain troops", "HRV SVN")]
    [InlineData("Greece chose Italy's Todaro submarine for its navy.", "Greece–Italy Todaro submarine", "GRC ITA")]
    [InlineData("Latvia and Estonia are buying Narwhal howitzers together for their armies.", "Latvia and Estonia are buying Narwhal howitzers together", "EST LVA")]
    [InlineData("The Baltic states agreed on collective procurement of Kestrel drones for their armed forces.", "collective procurement of Kestrel drones", "EST LTU LVA")]
    [InlineData("En marzo de 2019 Chile y Perú firmaron un acuerdo sobre sus fuerzas armadas.", "acuerdo sobre sus fuerzas armadas", "CHL PER")]
    [InlineData("Nel 2019 Grecia e Cipro hanno firmato un accordo di difesa.", "accordo di difesa", "CYP GRC")]
    [InlineData("W 2019 roku Litwa i Łotwa podpisały umowę o wspólnej obronie powietrznej.", "umowę o wspólnej obronie", "LTU LVA")]
    [InlineData("V roku 2019 podpísali Rakúsko a Maďarsko dohodu o vojenskom výcviku.", "dohodu o vojenskom výcviku", "AUT HUN")]
    [InlineData("У 2019 році Литва та Латвія підписали угоду про оборонне співробітництво.", "угоду про оборонне співробітництво", "LTU LVA")]
    [InlineData("In 2019 tekenden Estland en Letland een verdrag over militaire oefeningen.", "verdrag over militaire oefeningen", "EST LVA")]
    [InlineData("2019 unterzeichneten Österreich und Slowenien ein Abkommen über militärische Ausbildung.", "Abkommen über militärische Ausbildung", "AUT SVN")]
    [InlineData("Polsko-litewski batalion ćwiczy z żołnierzami obu państw.", "Polsko-litewski batalion", "LTU POL")]
    [InlineData("In May 2021 Chile selected the Swedish Gripen fighter for its air force.", "Gripen", "CHL SWE")]
    [InlineData("The defence agreement that Pedro Sánchez and Luís Montenegro signed in May runs for ten years.", "defence agreement", "ESP PRT")]
    [InlineData("The Baltic drone coalition of Estonia and Latvia trains soldiers.", "Drone Coalition", "EST LVA")]
    [InlineData("Le traité de Nancy engage les armées de la France et de la Pologne.", "Treaty of Nancy", "FRA POL")]
    [InlineData("Der Kensington-Vertrag verpflichtet Deutschland und das Vereinigte Königreich zum Beistand der Streitkräfte.", "Kensington Treaty", "DEU GBR")]
    [InlineData("Nel 2021 la Norvegia e la Danimarca hanno firmato un accordo bilaterale sulla sicurezza.", "accordo bilaterale sulla sicurezza", "DNK NOR")]
    [InlineData("Malta and Cyprus, together with Greece, signed an MoU on naval training.", "MoU", "CYP GRC MLT")]
    [InlineData("The Croatian defence minister and his Slovenian counterpart signed a memorandum on military engineers.", "memorandum on military engineers", "HRV SVN")]
    [InlineData("Malta has a security agreement with Cyprus that covers the training of troops.", "security agreement", "CYP MLT")]
    [InlineData("The joint declaration by Zagreb and Ljubljana concerns their armies.", "joint declaration", "HRV SVN")]
    [InlineData("Croatia and Slovenia patrol the airspace of both under a treaty of 2016 between their air forces.", "treaty", "HRV SVN")]
    [InlineData("Österreich und Slowenien beschaffen baugleiche Panzer für ihre Streitkräfte.", "beschaffen baugleiche Panzer", "AUT SVN")]
    [InlineData("Norge og Danmark undertegnet i 2019 en avtale om forsvaret.", "avtale", "DNK NOR")]
    public void An_arrangement_is_named_with_its_states(string sentence, string title, string parties)
    {
        var found = Detection.Detect(Written.Document(sentence)).ShouldHaveSingleItem();
        found.Basis.ShouldBe(Basis.Mention);
        found.Title!.Value!.ShouldContain(title);
        found.Parties.Select(party => party.Value).ShouldBe(parties.Split(' '));
    }

    [Theory]
    [InlineData("PESCO and the European Defence Fund pay for military research in many armies.")]
    [InlineData("Franco-German relations and the Franco-German border matter to every army and its troops.")]
    [InlineData("More than forty defence agreements between states were counted by the military.")]
    [InlineData("The Dutch navy and the British army met; their forces exchanged gifts.")]
    [InlineData("Norway and Chile signed an agreement on salmon fisheries and trade.")]
    [InlineData("Italy and Albania signed a social security agreement; the army had no part in it.")]
    [InlineData("The protocol between Italy and Albania on migrant centres is no defence agreement, though the navy carries it out.")]
    [InlineData("Malta and Cyprus announced a defence treaty in 2024 that has not been signed.")]
    [InlineData("What Malta and Cyprus signed in 2019 is not a treaty; their armies stay apart.")]
    [InlineData("Malta and Cyprus signed the protocol of accession to the alliance in 2019.")]
    [InlineData("The Warsaw Pact and the Molotov-Ribbentrop Pact still haunt the armies of the east.")]
    [InlineData("In 1921 France and Poland signed a military alliance.")]
    [InlineData("Die Bundesregierung hat eine Reihe von Verteidigungsabkommen geschlossen.")]
    [InlineData("Artykuł 5 Traktatu Północnoatlantyckiego jest fundamentem obrony.")]
    public void Frameworks_talk_and_other_fields_are_no_records(string sentence) =>
        Detection.Detect(Written.Document(sentence)).ShouldBeEmpty();

    [Fact]
    public void All_places_that_name_an_arrangement_are_evidence_of_one_record()
    {
        var found = Detection.Detect(Written.Document(
            "The Joint Expeditionary Force exercised in the Baltic Sea with its navies.",
            "Soldiers of the JEF, among them troops from Norway and Iceland, went ashore.")).ShouldHaveSingleItem();
        found.Mentions.Count.ShouldBe(2);
        found.Parties.Select(party => party.Value).ShouldBe(["ISL", "NOR"]);
        found.Parties.ShouldAllBe(party => !party.Inferred);
    }

    [Fact]
    public void A_note_that_lists_the_members_names_them()
    {
        var found = Detection.Detect(Written.Document(BlockKind.Footnote,
            "Denmark, Finland, Iceland, Norway and Sweden.", "Nordic Defence Cooperation, NORDEFCO, counts five armies.")).ShouldHaveSingleItem();
        found.Parties.Select(party => party.Value).ShouldBe(["DNK", "FIN", "ISL", "NOR", "SWE"]);
        found.Parties.ShouldAllBe(party => !party.Inferred);
    }

    [Fact]
    public void The_state_a_title_names_is_the_other_side_of_what_was_signed_with_one_other()
    {
        var found = Detection.Detect(Written.Document(BlockKind.Title, "Portugal's defence ties", "A defence agreement with Brazil was signed in May 2021.")).ShouldHaveSingleItem();
        found.Parties.Select(party => (party.Value, party.Inferred)).ShouldBe([("BRA", false), ("PRT", true)]);
    }

    [Fact]
    public void Members_a_text_does_not_name_are_marked_as_inferred() =>
        Detection.Detect(Written.Document("Ministers praised NORDEFCO for its military exercises.")).ShouldHaveSingleItem()
            .Parties.ShouldAllBe(party => party.Inferred);

    /// <summary>Whatever order the words come in: a title lies in the text, and a party where the text names it.</summary>
    [Fact]
    public void Any_words_of_the_field_in_any_order_are_read()
    {
        string[] words =
        [
            "Norway", "France", "Paris", "Emmanuel Macron", "Baltic states", "Franco-Italian", "Dutch", "treaty", "Treaty of Nancy", "agreement", "accord", "Abkommen", "declarations", "signed", "unterzeichnet", "ont signé",
            "that", "which", "between", "with", "and", "et", ",", ".", "(", ")", "–", "on", "of", "in", "May 2021", "2019", "defence", "navy", "brigade", "programme", "jointly", "developed", "bought", "the", "a", "JEF", "PESCO", "Kestrel", "security",
        ];
        var random = new Random(20260717);
        for (var i = 0; i < 400; i++)
        {
            var paragraphs = Enumerable.Range(0, 3).Select(_ => string.Join(' ', Enumerable.Range(0, 25).Select(_ => words[random.Next(words.Length)]))).ToArray();
            var document = Written.Document(i % 2 == 0 ? BlockKind.Title : BlockKind.Paragraph, paragraphs);
            var found = Should.NotThrow(() => Detection.Detect(document), string.Join('\n', paragraphs));
            found.SelectMany(one => one.Title!.Evidence).ShouldAllBe(proof => proof.Quote.Length > 0, string.Join('\n', paragraphs));
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_records_each_time()
    {
        string[] text = ["The Franco-Italian frigate programme began in 2002.", "In May 2024 Malta and Cyprus signed a defence pact."];
        var once = Detection.Detect(Written.Document(text)).Select(found => found.Title!.Value).ToList();
        Detection.Detect(Written.Document(text)).Select(found => found.Title!.Value).ShouldBe(once);
        once.Count.ShouldBe(2);
    }

    [Fact]
    public void Agreements_with_several_states_are_one_with_each()
    {
        var found = Detection.Detect(Written.Document("Malta concluded defence agreements with Cyprus (March 2021), Croatia (2022) and Slovenia."));
        found.Select(one => string.Join(' ', one.Parties.Select(party => party.Value))).ShouldBe(["CYP MLT", "HRV MLT", "MLT SVN"]);
        found.Select(one => one.Dates.FirstOrDefault()?.Date.Value?.ToString()).ShouldBe(["2021-03", "2022", null]);
    }

    [Fact]
    public void A_pronoun_stands_for_the_state_the_sentence_before_was_about()
    {
        var found = Detection.Detect(Written.Document("Malta modernises its army. In 2021 it signed a defence agreement with Cyprus.")).ShouldHaveSingleItem();
        found.Parties.Select(party => (party.Value, party.Inferred)).ShouldBe([("CYP", false), ("MLT", true)]);
    }

    [Fact]
    public void A_renewal_is_not_the_signature() =>
        Detection.Detect(Written.Document("Malta and Cyprus signed a defence agreement in 2015, renewed in January 2026.")).ShouldHaveSingleItem().Dates.ShouldHaveSingleItem().Date.Value.ToString().ShouldBe("2015");
}
