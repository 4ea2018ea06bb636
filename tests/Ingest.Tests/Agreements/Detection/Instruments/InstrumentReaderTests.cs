using Ingest.Agreements.Detection;
using Ingest.Model;

namespace Ingest.Tests.Agreements.Detection.Instruments;

public sealed class InstrumentReaderTests
{
    private static readonly DetectionStage Detection = new();

    private static readonly string[] Treaty =
    [
        "Agreement between the Government of the Kingdom of Sweden and the Government of the Republic of Estonia on Joint Air Defence",
        "The Government of the Kingdom of Sweden and the Government of the Republic of Estonia, recalling the visit of 3 March 2019 to Paris, have agreed as follows:",
        "Article 1 The Parties shall watch their airspace together, in peace as in crisis, with the military radars of both.",
        "Article 2 Troops of France may take part. This Agreement shall enter into force on 1 January 2021.",
        "Done at Visby on 14 September 2020 in duplicate in the English language.",
        "For the Government of the Kingdom of Sweden For the Government of the Republic of Estonia",
    ];

    [Fact]
    public void A_treaty_gives_title_parties_day_and_place_each_with_its_words()
    {
        var found = Detection.Detect(Written.Document(BlockKind.Title, Treaty)).ShouldHaveSingleItem();
        found.Basis.ShouldBe(Basis.Text);
        found.FullText.ShouldBeTrue();
        found.Title!.Value.ShouldBe(Treaty[0]);
        found.Parties.Select(party => party.Value).ShouldBe(["EST", "SWE"]);
        found.Place!.Value.ShouldBe("Visby");
        found.Dates[0].Role.ShouldBe(DateRole.Signed);
        found.Dates[0].Date.Value.ToString().ShouldBe("2020-09-14");
        found.Dates[0].Date.Evidence[0].Quote.ShouldContain("14 September 2020");
        found.Dates.ShouldContain(dated => dated.Role == DateRole.InForce && dated.Date.Value.ToString() == "2021-01-01");
    }

    [Fact]
    public void States_merely_named_in_a_treaty_are_no_parties() =>
        Detection.Detect(Written.Document(BlockKind.Title, Treaty)).Single().Parties.ShouldNotContain(party => party.Value == "FRA");

    [Theory]
    [InlineData("Loi du 4 mai 2019 portant approbation de l'Accord entre le Gouvernement du Grand-Duché de Luxembourg et le Gouvernement de la République de Croatie relatif à la protection d'informations classifiées, fait à Zagreb, le 2 octobre 2018", "HRV LUX", "2018-10-02", "Zagreb")]
    [InlineData("Oznámenie Ministerstva zahraničných vecí Slovenskej republiky o podpísaní Dohody medzi vládou Slovenskej republiky a vládou Rumunska o vojenskom výcviku. Ministerstvo oznamuje, že 5. mája 2019 bola v Bukurešti podpísaná Dohoda o vojenskom výcviku.", "ROU SVK", "2019-05-05", "Bucharest")]
    [InlineData("Gesetz zu dem Abkommen vom 7. Juni 2010 zwischen der Bundesrepublik Deutschland und der Republik Bulgarien über den Schutz von Verschlusssachen. Dem in Sofia am 7. Juni 2010 unterzeichneten Abkommen wird zugestimmt.", "BGR DEU", "2010-06-07", "Sofia")]
    public void An_act_about_an_agreement_gives_the_agreement(string act, string parties, string signed, string place)
    {
        var found = Detection.Detect(Written.Document(act.Split(". "))).ShouldHaveSingleItem();
        found.FullText.ShouldBeFalse();
        found.Parties.Select(party => party.Value).ShouldBe(parties.Split(' '));
        found.Dates[0].Date.Value.ToString().ShouldBe(signed);
        found.Place!.Value.ShouldBe(place);
    }

    [Fact]
    public void Notes_exchanged_on_two_days_keep_both_and_the_reply_concludes()
    {
        var found = Detection.Detect(Written.Document(
            "Exchange of Notes between the Government of Canada and the Government of Denmark concerning military airfields",
            "Ottawa, 3 February 1998 Excellency, I have the honour to propose that aircraft of the armed forces may land.",
            "Copenhagen, 9 March 1998 Excellency, I have the honour to confirm that this exchange constitutes an agreement.")).ShouldHaveSingleItem();
        found.Dates.Where(dated => dated.Role == DateRole.Signed).Select(dated => dated.Date.Value.ToString()).ShouldBe(["1998-03-09", "1998-02-03"]);
    }

    [Fact]
    public void A_treaty_of_another_field_is_none_of_ours() =>
        Detection.Detect(Written.Document(
            BlockKind.Title,
            "Agreement between the Government of Spain and the Government of Peru on Double Taxation",
            "The Government of Spain and the Government of Peru have agreed as follows:",
            "Article 1 Income is taxed once. Article 2 Dividends are taxed where they arise and nowhere else.",
            "Done at Lima on 6 April 2006.")).ShouldBeEmpty();

    [Fact]
    public void An_instrument_says_which_one_it_replaces()
    {
        string[] text = [.. Treaty[..3], "Article 2 This Agreement supersedes the Memorandum of Understanding between Sweden and Estonia on Radar Pictures, signed on 2 May 2003.", .. Treaty[4..]];
        var link = Detection.Detect(Written.Document(BlockKind.Title, text)).Single().Links.ShouldHaveSingleItem();
        link.Kind.ShouldBe(LinkKind.Supersedes);
        link.Title.ShouldStartWith("Memorandum of Understanding between Sweden and Estonia");
        link.Signed.ToString().ShouldBe("2003-05-02");
    }
}
