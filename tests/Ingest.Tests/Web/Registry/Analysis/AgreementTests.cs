using static Ingest.Tests.Web.Registry.Analysis.SmallRegistry;

namespace Ingest.Tests.Web.Registry.Analysis;

public sealed class AgreementTests
{
    [Theory]
    [InlineData("2024-05-10", false)]
    [InlineData("2024-05-11", true)]
    [InlineData("2026-05-11", true)]
    [InlineData("2026-05-12", false)]
    public void An_agreement_stands_from_the_day_of_its_signature_to_its_last_day(string day, bool stands) =>
        Pact("A", "FIN NOR", signed: "2024-05-11", expires: "2026-05-11").StandsOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(stands);

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)]
    public void A_date_known_to_the_year_or_month_counts_whole(string day, bool stands) =>
        Pact("A", "FIN NOR", signed: "2024", expires: "2025-02").StandsOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(stands);
}
