using Ingest.Model;

namespace Ingest.Tests.Reading.Layout;

public sealed class TreatyGrammarTests
{
    [Fact]
    public void The_parts_of_a_treaty_are_told_apart_and_its_provisions_bear_stable_ids()
    {
        var passages = Set(
            "Treaty between the Kingdom of Arcadia and the Republic of Utopia on Joint Exercises",
            "The Kingdom of Arcadia and the Republic of Utopia, desiring to strengthen the friendship between their armed forces, have agreed as follows:",
            "Article 1",
            "1. The Parties shall hold exercises every year. 2. The exercises shall serve: (a) the training of staff officers; (b) the testing of radio equipment.",
            "Article 2",
            "Each Party shall bear its own costs for the exercises held under this Treaty.",
            "Article 3",
            "This Treaty shall enter into force on the date of the last notification and may be terminated by either Party.",
            "Done at Arcadia City on 3 March 2021 in two originals in the English language.",
            "For the Kingdom of Arcadia",
            "For the Republic of Utopia",
            "Annex 1",
            "Article 1",
            "The list of training areas is kept by the staffs of both Parties and renewed every second year.");
        Part(passages, "Treaty between").ShouldBe((TreatyPart.Title, ""));
        Part(passages, "The Kingdom of Arcadia and").ShouldBe((TreatyPart.Preamble, "preamble"));
        Part(passages, "1. The Parties").ShouldBe((TreatyPart.Operative, "art-1/1"));
        Part(passages, "2. The exercises").ShouldBe((TreatyPart.Operative, "art-1/2"));
        Part(passages, "(b) the testing").ShouldBe((TreatyPart.Operative, "art-1/2/b"));
        Part(passages, "Each Party").ShouldBe((TreatyPart.Operative, "art-2"));
        Part(passages, "This Treaty shall").ShouldBe((TreatyPart.Final, "art-3"));
        Part(passages, "Done at").ShouldBe((TreatyPart.Testimonium, "testimonium"));
        Part(passages, "For the Republic").ShouldBe((TreatyPart.Signature, "signature"));
        Part(passages, "The list of").ShouldBe((TreatyPart.Annex, "annex-1/art-1"));
    }

    [Fact]
    public void What_a_table_of_contents_names_is_no_article()
    {
        var set = new Typeset();
        set.Paragraph(60, 470, "Agreement between Arcadia and Utopia on Joint Exercises", 14);
        foreach (var entry in (string[])["Article 1 Purpose ....................... 1", "Article 2 Costs ....................... 1", "Annex A . . . . . . . . . ii"])
            set.Line(60, entry);
        set.At(set.Y + 14);
        foreach (var text in (string[])["Arcadia and Utopia, desiring to train together, have agreed as follows:", "Article 1 Purpose", "The Parties shall hold exercises every year.", "Article 2 Costs", "Each Party shall bear its own costs."])
            set.Paragraph(60, 470, text);
        var passages = set.Arrange().Passages;
        passages.Select(passage => passage.Text).ShouldContain("Article 1 Purpose ....................... 1");
        Part(passages, "Annex A").Part.ShouldNotBe(TreatyPart.Annex);
        Part(passages, "The Parties shall").ShouldBe((TreatyPart.Operative, "art-1"));
        Part(passages, "Each Party").ShouldBe((TreatyPart.Operative, "art-2"));
    }

    [Fact]
    public void Two_languages_of_one_treaty_share_their_ids()
    {
        var passages = Set(
            "Traité entre le Royaume d'Arcadie et la République d'Utopie",
            "Article 1",
            "Les Parties organisent chaque année des exercices communs et en informent les autorités de l'autre Partie.",
            "Article 2",
            "Le présent traité entre en vigueur à la date de la dernière notification par les deux Parties.",
            "Fait à Arcadia, le 3 mars 2021, en deux exemplaires.",
            "Vertrag zwischen dem Königreich Arkadien und der Republik Utopia",
            "Artikel 1",
            "Die Vertragsparteien führen jedes Jahr gemeinsame Übungen durch und unterrichten die Behörden der anderen Vertragspartei.",
            "Artikel 2",
            "Dieser Vertrag tritt mit dem Tag der letzten Notifikation durch die beiden Vertragsparteien in Kraft.",
            "Geschehen zu Arcadia am 3. März 2021 in zwei Urschriften.");
        passages.Where(passage => passage.Section == "art-1" && passage.Kind == BlockKind.Paragraph).Select(passage => passage.Language).ShouldBe(["fr", "de"]);
        passages.Count(passage => passage.Part == TreatyPart.Final && passage.Section == "art-2" && passage.Kind == BlockKind.Paragraph).ShouldBe(2);
        passages.Count(passage => passage.Part == TreatyPart.Testimonium).ShouldBe(2);
    }

    [Fact]
    public void A_brief_that_speaks_of_treaties_is_all_body()
    {
        var passages = Set(
            "Small groups, large effects",
            "Article 5 of the North Atlantic Treaty has long been the anchor of the alliance, and smaller groups now build beside it.",
            "The treaty was signed in Arcadia on 3 March 2021 and has since been followed by three arrangements on training and supply.",
            "What remains to be done",
            "Governments should publish what they sign, for only what is public can be counted and compared by those who study it.");
        passages.ShouldAllBe(passage => passage.Part == TreatyPart.Body && passage.Section == "");
    }

    [Fact]
    public void Sections_with_numbers_stand_in_for_articles_in_a_security_agreement()
    {
        var passages = Set(
            "Agreement on security cooperation between Arcadia and Utopia",
            "Introduction",
            "Arcadia and Utopia recall their long friendship and state their will to stand by each other in times of need and danger.",
            "I. Scope",
            "1. The Participants will work together in the field of security for as long as it takes to reach the aims of this text.",
            "II. Military support",
            "2. Arcadia will provide training to the land forces of Utopia and will host its officers at its staff college every year.",
            "III. Final provisions",
            "3. This Agreement is valid for ten years from the day of its signature and may be terminated by either Participant.",
            "Signed in Arcadia City on 4 May 2022 in the English language.");
        Part(passages, "Arcadia and Utopia recall").ShouldBe((TreatyPart.Preamble, "preamble"));
        Part(passages, "2. Arcadia").ShouldBe((TreatyPart.Operative, "sec-2/2"));
        Part(passages, "3. This Agreement").ShouldBe((TreatyPart.Final, "sec-3/3"));
        Part(passages, "Signed in").ShouldBe((TreatyPart.Testimonium, "testimonium"));
    }

    private static (TreatyPart Part, string Section) Part(IReadOnlyList<Passage> passages, string start)
    {
        var passage = passages.Single(passage => passage.Text.StartsWith(start, StringComparison.Ordinal));
        return (passage.Part, passage.Section);
    }

    private static IReadOnlyList<Passage> Set(params string[] paragraphs)
    {
        var set = new Typeset();
        foreach (var paragraph in paragraphs)
        {
            if (set.Y > 700)
                set.NewPage();
            set.Paragraph(70, 450, paragraph, 10);
        }

        return set.Arrange().Passages;
    }
}
