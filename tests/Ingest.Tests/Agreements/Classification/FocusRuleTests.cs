namespace Ingest.Tests.Agreements.Classification;

public sealed class FocusRuleTests
{
    [Theory]
    [InlineData("en", "Agreement on the Mutual Protection of Classified Information", "information_security")]
    [InlineData("en", "Agreement on the Status of Forces", "status_stationing")]
    [InlineData("en", "Memorandum of Understanding on Cooperation in Cyber Defence", "cyber")]
    [InlineData("en", "Agreement on Cooperation in the Field of Defence Industry", "procurement_industry")]
    [InlineData("en", "Agreement on the Donation of Military Vehicles", "military_assistance")]
    [InlineData("en", "Technical Arrangement on Cross-Border Air Policing", "operational")]
    [InlineData("en", "Agreement on Defence Cooperation", "comprehensive")]
    [InlineData("fr", "Accord relatif à la coopération en matière de défense aérienne", "operational")]
    [InlineData("fr", "Accord relatif à la protection des informations classifiées", "information_security")]
    [InlineData("de", "Abkommen über den gegenseitigen Schutz von Verschlusssachen", "information_security")]
    [InlineData("de", "Vereinbarung über ein gemeinsames Panzerbataillon", "operational")]
    [InlineData("nl", "Verdrag inzake de stationering van strijdkrachten", "status_stationing")]
    [InlineData("sk", "Dohoda o vzájomnej ochrane utajovaných skutočností", "information_security")]
    [InlineData("sk", "Dohoda o darovaní vojenského materiálu", "military_assistance")]
    [InlineData("pl", "Umowa o wzajemnej ochronie informacji niejawnych", "information_security")]
    [InlineData("es", "Acuerdo para la protección mutua de información clasificada", "information_security")]
    [InlineData("it", "Accordo sulla protezione reciproca delle informazioni classificate", "information_security")]
    public void A_title_that_names_one_subject_decides(string language, string title, string focus) =>
        Treaty.ClassifyAct(language, title, title).Focus!.Value.ShouldBe(focus);

    [Fact]
    public void Three_families_of_undertakings_are_comprehensive() => Treaty.Classify("en", "Treaty between Finland and Latvia",
        "Article 1", "The Parties shall hold joint exercises.", "The Parties shall jointly procure ammunition for their armed forces.", "The Parties shall share military intelligence.")
        .Focus!.Value.ShouldBe("comprehensive");

    [Fact]
    public void One_family_names_the_focus() => Treaty.Classify("en", "Arrangement between Finland and Latvia",
        "Article 1", "The armed forces shall hold joint exercises.", "The armed forces shall train together in military training areas.").Focus!.Value.ShouldBe("operational");

    [Fact]
    public void An_act_whose_title_names_no_subject_leaves_it_open() =>
        Treaty.ClassifyAct("en", "Treaty of Alliance between Finland and Latvia", "Law approving the Treaty, signed by the ministers of defence").Focus!.Value.ShouldNotBe("comprehensive");
}
