using Ingest.Reading.Layout.Languages;

namespace Ingest.Tests.Reading.Layout;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("bg", "Страните по настоящото споразумение ще си сътрудничат в областта на отбраната и ще обменят информация, доколкото това е възможно.")]
    [InlineData("hr", "Stranke će surađivati u području obrane i razmjenjivati informacije u skladu s ovim Sporazumom i svojim propisima.")]
    [InlineData("cs", "Smluvní strany budou spolupracovat v oblasti obrany a vyměňovat si informace podle této dohody a svých právních předpisů.")]
    [InlineData("da", "Parterne vil samarbejde på forsvarsområdet og udveksle oplysninger i overensstemmelse med denne aftale og deres lovgivning.")]
    [InlineData("nl", "De Partijen werken samen op het gebied van defensie en wisselen informatie uit overeenkomstig dit Verdrag en hun wetgeving.")]
    [InlineData("en", "The Parties shall cooperate in the field of defence and exchange information in accordance with this Agreement and their laws.")]
    [InlineData("et", "Pooled teevad koostööd kaitse valdkonnas ja vahetavad teavet kooskõlas käesoleva lepingu ja oma õigusaktidega.")]
    [InlineData("fi", "Osapuolet tekevät yhteistyötä puolustuksen alalla ja vaihtavat tietoja tämän sopimuksen ja lainsäädäntönsä mukaisesti.")]
    [InlineData("fr", "Les Parties coopèrent dans le domaine de la défense et échangent des informations conformément au présent accord et à leurs lois.")]
    [InlineData("de", "Die Vertragsparteien arbeiten auf dem Gebiet der Verteidigung zusammen und tauschen Informationen nach diesem Abkommen aus.")]
    [InlineData("el", "Τα Μέρη συνεργάζονται στον τομέα της άμυνας και ανταλλάσσουν πληροφορίες σύμφωνα με την παρούσα συμφωνία.")]
    [InlineData("hu", "A Felek együttműködnek a védelem területén, és információt cserélnek e megállapodásnak és jogszabályaiknak megfelelően.")]
    [InlineData("ga", "Comhoibreoidh na Páirtithe i réimse na cosanta agus malartóidh siad faisnéis i gcomhréir leis an gcomhaontú seo.")]
    [InlineData("it", "Le Parti cooperano nel settore della difesa e scambiano informazioni in conformità al presente accordo e alle loro leggi.")]
    [InlineData("lv", "Puses sadarbojas aizsardzības jomā un apmainās ar informāciju saskaņā ar šo līgumu un saviem normatīvajiem aktiem.")]
    [InlineData("lt", "Šalys bendradarbiauja gynybos srityje ir keičiasi informacija pagal šį susitarimą ir savo teisės aktus.")]
    [InlineData("mt", "Il-Partijiet jikkooperaw fil-qasam tad-difiża u jaqsmu informazzjoni skont dan il-ftehim u l-liġijiet tagħhom.")]
    [InlineData("pl", "Strony współpracują w dziedzinie obronności i wymieniają informacje zgodnie z niniejszą umową i swoim prawem.")]
    [InlineData("pt", "As Partes cooperam no domínio da defesa e trocam informações em conformidade com o presente acordo e as suas leis.")]
    [InlineData("ro", "Părțile cooperează în domeniul apărării și fac schimb de informații în conformitate cu prezentul acord și legile lor.")]
    [InlineData("sk", "Zmluvné strany spolupracujú v oblasti obrany a vymieňajú si informácie podľa tejto dohody a svojich právnych predpisov.")]
    [InlineData("sl", "Pogodbenici sodelujeta na področju obrambe in si izmenjujeta informacije v skladu s tem sporazumom in svojo zakonodajo.")]
    [InlineData("es", "Las Partes cooperan en el ámbito de la defensa e intercambian información de conformidad con el presente acuerdo y sus leyes.")]
    [InlineData("sv", "Parterna samarbetar på försvarsområdet och utbyter information i enlighet med detta avtal och sin lagstiftning.")]
    [InlineData("uk", "Сторони співпрацюють у сфері оборони та обмінюються інформацією відповідно до цієї Угоди та свого законодавства.")]
    [InlineData("no", "Partene samarbeider på forsvarsområdet og utveksler informasjon i samsvar med denne avtalen og sin lovgivning.")]
    [InlineData("is", "Aðilar vinna saman á sviði varnarmála og skiptast á upplýsingum í samræmi við þennan samning og lög sín.")]
    [InlineData("tr", "Taraflar savunma alanında iş birliği yapar ve bu Anlaşma ile kendi mevzuatlarına uygun olarak bilgi alışverişinde bulunur.")]
    [InlineData("ru", "Стороны сотрудничают в области обороны и обмениваются информацией в соответствии с настоящим Соглашением.")]
    public void One_sentence_is_enough_to_tell_its_language(string language, string sentence) => LanguageGuess.Of(sentence).ShouldBe(language);

    [Theory]
    [InlineData("")]
    [InlineData("12 345 / 2024")]
    [InlineData("Volodymyr Zelenskyy")]
    public void A_text_without_words_of_a_language_is_not_guessed(string text) => LanguageGuess.Of(text).ShouldBe("und");
}
