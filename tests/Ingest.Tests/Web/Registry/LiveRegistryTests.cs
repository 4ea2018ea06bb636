using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Storage;
using Ingest.Web.Registry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ingest.Tests.Web.Registry;

/// <summary>Charts, facets and network beside the store's own counts, over a real database of three hundred made entries.</summary>
public sealed class LiveRegistryTests : IDisposable
{
    private readonly Records _records = new();
    private readonly LiveRegistry _registry;

    public LiveRegistryTests()
    {
        _registry = new LiveRegistry(_records.Entries, _records.Clock);
        MadeEntries.Import(_records, 300);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?party=FRA")]
    [InlineData("?among=EU27,GBR&from=2010&pairs=yes")]
    [InlineData("?sides=bilateral&type=cooperation_agreement")]
    [InlineData("?on=2015-06-30")]
    [InlineData("?q=Treaty")]
    public void Every_number_of_every_chart_is_what_its_link_lists(string address)
    {
        var figures = Figures.Of(_registry.View(Read(address)));
        figures.Select(figure => figure.Name).ShouldBe(["years", "type", "focus", "content"]);
        foreach (var (count, leads) in figures.SelectMany(figure => figure.Rows).SelectMany(row => row.Cells))
            _records.Entries.Count(Read(leads.ToString()).Query).ShouldBe(count, leads.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?party=FRA&type=strategic_partnership")]
    [InlineData("?content=none&binding=unsettled&status=all")]
    public void Every_number_of_every_facet_is_what_its_link_lists(string address)
    {
        foreach (var value in Facets.Of(_registry, Read(address)).SelectMany(facet => facet.Values).Where(value => !value.Chosen))
            _records.Entries.Count(Read(value.Leads.ToString()).Query).ShouldBe(value.Count, value.Leads.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?pairs=yes")]
    [InlineData("?pairs=yes&any=EU27&from=2000")]
    public void Every_line_of_the_network_is_what_its_link_lists(string address)
    {
        var filter = Read(address);
        var network = Constellation.Of(_registry.View(filter));
        network.Ties.Count.ShouldBeGreaterThan(10);
        foreach (var (pair, count) in network.Ties)
            _records.Entries.Count(Read(Constellation.Leads(filter, pair).ToString()).Query).ShouldBe(count, pair.ToString());
    }

    [Fact]
    public void What_is_decided_is_seen_at_the_next_look()
    {
        var id = _registry.Whole().Agreements[0].Id;
        _records.Decide(DecisionKind.Correct, id, decision => decision with { Values = [Examples.Vouched(Field.Type, "statement_of_intent")] });
        _registry.Find(id)!.Type.ShouldBe("statement_of_intent");
        _registry.View(Read("?type=statement_of_intent")).Agreements.ShouldContain(agreement => agreement.Id == id);

        _records.Decide(DecisionKind.Reject, id);
        _registry.Whole().Agreements.ShouldNotContain(agreement => agreement.Id == id);
    }

    public void Dispose() => _records.Dispose();

    private static RegistryFilter Read(string address) => RegistryFilter.Of(new QueryCollection(QueryHelpers.ParseQuery(address)));
}
