using Ingest.Agreements.Detection.Dates;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Tests.Agreements.Detection.Dates;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("Done at Oslo this thirteenth day of June, two thousand and twenty-four", "2024-06-13")]
    [InlineData("Signed in Riga on 9th May 2025 in duplicate", "2025-05-09")]
    [InlineData("on March 24, 1960, at noon", "1960-03-24")]
    [InlineData("fait à Paris, le 1er juillet 2022", "2022-07-01")]
    [InlineData("le dix-sept mars mil neuf cent quatre-vingt-dix-neuf", "1999-03-17")]
    [InlineData("gedaan te Breda op de zeventiende november tweeduizenddrie", "2003-11-17")]
    [InlineData("op 29ste oktober 1984", "1984-10-29")]
    [InlineData("Geschehen zu Wien am 3. März 1997", "1997-03-03")]
    [InlineData("am achtzehnten Mai neunzehnhundertsiebenundneunzig", "1997-05-18")]
    [InlineData("firmado el 24 de octubre de 2024", "2024-10-24")]
    [InlineData("fatto a Roma il ventisei novembre duemilaventuno", "2021-11-26")]
    [InlineData("podpísaná 16. mája 2014", "2014-05-16")]
    [InlineData("sporządzono dnia 8 lipca 2024 roku", "2024-07-08")]
    [InlineData("Підписано 24 лютого 2024 року", "2024-02-24")]
    [InlineData("signed in December 2024", "2024-12")]
    [InlineData("am 05.09.2016 in Kraft", "2016-09-05")]
    [InlineData("2016-09-05", "2016-09-05")]
    public void A_date_is_read_in_figures_and_in_words(string text, string expected) =>
        DateReader.Read(Gazetteer.Standard.Read(text)).Single().Date.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("the parties may 2 or 3 times a year")]
    [InlineData("Article 12 of Protocol 5")]
    [InlineData("31 February 2024 is no day")]
    [InlineData("version 10.2.1 of the form")]
    public void Numbers_that_name_no_day_are_no_date(string text) =>
        DateReader.Read(Gazetteer.Standard.Read(text)).ShouldNotContain(hit => hit.Date.Day != null);

    [Fact]
    public void Two_days_of_one_month_are_two_dates() =>
        DateReader.Read(Gazetteer.Standard.Read("exchanged on 2 and 18 November 1998")).Select(hit => hit.Date.ToString()).ShouldBe(["1998-11-02", "1998-11-18"]);
}
