using Ingest.Agreements.Detection.Parties;

namespace Ingest.Tests.Agreements.Detection.Parties;

public sealed class TitlePartiesTests
{
    [Theory]
    [InlineData("Agreement between the Government of the Republic of Estonia and the Government of the Italian Republic on pilot training in the Kingdom of Norway", "EST ITA")]
    [InlineData("Memorandum of Understanding between the Ministry of Defence of the Kingdom of Denmark and the Secretary of State for Defence of the United Kingdom concerning frigates", "DNK GBR")]
    [InlineData("Accord entre le Gouvernement de la République française et le Gouvernement de la République de Finlande relatif à la sécurité des transports avec la Suède", "FIN FRA")]
    [InlineData("Abkommen zwischen der Regierung der Bundesrepublik Deutschland und der Regierung der Tschechischen Republik über die Luftraumüberwachung", "CZE DEU")]
    [InlineData("Verdrag tussen het Koninkrijk België, het Groothertogdom Luxemburg en het Koninkrijk der Nederlanden inzake oefeningen in Duitsland", "BEL LUX NLD")]
    [InlineData("Dohoda medzi vládou Slovenskej republiky a vládou Maltskej republiky o výcviku", "MLT SVK")]
    [InlineData("Umowa między Rządem Rzeczypospolitej Polskiej a Rządem Republiki Litewskiej o współpracy", "LTU POL")]
    [InlineData("Угода між Кабінетом Міністрів України та Урядом Латвійської Республіки про допомогу", "LVA UKR")]
    [InlineData("Exchange of Notes between the British and French Governments respecting harbours", "FRA GBR")]
    public void Parties_stand_in_the_list_and_not_in_the_subject(string title, string expected) =>
        string.Join(' ', TitleParties.Read(title).Select(party => party.Code).Order()).ShouldBe(expected);
}
