using FsCheck;
using FsCheck.Fluent;
using Ingest.Storage;
using Ingest.Web.Registry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ingest.Tests.Web.Registry;

public sealed class RegistryFilterTests
{
    [Theory]
    [InlineData("?party=FRA&party=DEU&year=2024&content=cyber&sides=bilateral&on=2025-06-30")]
    [InlineData("?q=army%20%26%20navy&any=EU27&among=EU27,GBR,UKR&from=2014&to=2025&binding=non-binding&status=all&pairs=yes&inferred=no&order=newest")]
    [InlineData("?year=none&since=2022-02-24&until=2025-09-30&type=none&focus=comprehensive&clause=mutual_defence&source=dcad")]
    [InlineData("")]
    public void An_address_read_and_written_is_the_same_address(string address) => Read(address).ToString().ShouldBe(address);

    [Theory]
    [InlineData("?party=fra,deu", "?party=FRA&party=DEU")]
    [InlineData("?pair=FRA-DEU", "?party=FRA&party=DEU")]
    [InlineData("?from=2024&to=2024", "?year=2024")]
    [InlineData("?status=active&order=signed&pairs=no&q=", "")]
    public void Ways_to_say_the_same_lead_to_one_address(string said, string address) => Read(said).ToString().ShouldBe(address);

    [Fact]
    public void What_cannot_be_read_is_named_and_narrows_nothing()
    {
        var filter = Read("?year=soon&on=2025-02-30&sides=trilateral&binding=yes&inferred=perhaps&p=-1");
        filter.Unread.Order().ShouldBe(["binding", "inferred", "on", "p", "sides", "year"]);
        filter.ToString().ShouldBe("");
        filter.Page.ShouldBe(1);
    }

    [Fact]
    public void Whatever_is_asked_becomes_one_lasting_address()
    {
        var names = Gen.Elements("q", "party", "pair", "any", "among", "year", "from", "to", "since", "until", "type", "content", "binding", "sides", "status", "source", "on", "pairs", "inferred", "order", "p", "x");
        var values = Gen.OneOf(Gen.Elements("FRA", "eu27", "2024", "2024-05-01", "none", "yes", "no", "bilateral", "all", "FRA-DEU", "a,b", "newest", "'; DROP TABLE entries", ""), ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""));
        var addresses = names.Zip(values).ArrayOf().Select(pairs => "?" + string.Join('&', pairs.Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2)}")));
        Prop.ForAll(addresses.ToArbitrary(), address =>
        {
            var written = Read(address).ToString();
            return Read(written).ToString() == written && Read(written).Unread.Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_group_stands_for_its_members() =>
        Read("?any=EU27").Query.AnyOf.Count.ShouldBe(27);

    [Fact]
    public void A_page_of_the_list_is_asked_for_by_its_number() =>
        Read("?p=3").PageOf(50).Skip.ShouldBe(100);

    [Fact]
    public void Withdrawn_entries_are_shown_only_when_asked_for() =>
        (Read("").Query.Status, Read("?status=withdrawn").Query.Status, Read("?status=all").Query.Status)
            .ShouldBe((Ingest.Model.EntryStatus.Active, Ingest.Model.EntryStatus.Withdrawn, null));

    private static RegistryFilter Read(string address) => RegistryFilter.Of(new QueryCollection(QueryHelpers.ParseQuery(address)));
}
