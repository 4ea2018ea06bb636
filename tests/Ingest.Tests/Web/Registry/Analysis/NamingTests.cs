using Ingest.Storage;
using Ingest.Web.Registry;
using Ingest.Web.Registry.Analysis;

namespace Ingest.Tests.Web.Registry.Analysis;

public sealed class NamingTests
{
    private static readonly NamedThing[] Things =
    [
        new("SAFE", ["SAFE", "Security Action for Europe"]), new("NDPP", ["NDPP", "Defence Planning Process"]), new("CV90", ["CV90"]),
    ];

    [Theory]
    [InlineData("The Parties shall use SAFE loans.", "SAFE")]
    [InlineData("The Parties shall keep the store safe.", null)]
    [InlineData("under the Security Action\nfor Europe instrument", "SAFE")]
    [InlineData("in line with the defence planning process of the Alliance", "NDPP")]
    [InlineData("variants CV9040 are not meant", null)]
    public void A_thing_is_named_by_its_own_words_alone(string text, string? thing) =>
        Naming.Find([new EntryPassage("A", "d", 1, text)], Things).Select(naming => naming.Thing).ShouldBe(thing is null ? [] : [thing]);

    [Fact]
    public void The_words_around_it_are_shown()
    {
        var naming = Naming.Find([new EntryPassage("A", "d", 3, "They shall buy the CV90 together.")], Things).ShouldHaveSingleItem();
        (naming.Page, naming.Before, naming.Words, naming.After).ShouldBe((3, "They shall buy the", "CV90", "together."));
    }

    [Fact]
    public void No_word_around_it_is_cut()
    {
        var around = string.Join(' ', Enumerable.Repeat("undertaking", 30));
        var naming = Naming.Find([new EntryPassage("A", "d", 1, $"{around} CV90 {around}")], Things).ShouldHaveSingleItem();
        naming.Before.Split(' ').Concat(naming.After.Split(' ')).ShouldAllBe(word => word == "undertaking");
        naming.Before.Length.ShouldBeInRange(70, 90);
    }
}
