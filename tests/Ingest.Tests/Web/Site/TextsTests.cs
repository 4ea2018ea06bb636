using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ingest.Tests.Ground;
using Ingest.Web.Registry;
using Ingest.Web.Registry.Claims;

namespace Ingest.Tests.Web.Site;

public sealed partial class TextsTests
{
    private static readonly string Pages = Path.Combine(Repository.Root, "src", "Ingest.Web");

    [Fact]
    public void Every_text_of_a_page_is_there_in_French()
    {
        var said = Directory.EnumerateFiles(Pages, "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => Asked().Matches(File.ReadAllText(file))).SelectMany(call => Quoted().Matches(call.Groups[1].Value)).Select(text => text.Groups[1].Value)
            .Where(text => text.Length > 2 && text is not ("dark" or "light")).ToHashSet();
        said.Count.ShouldBeGreaterThan(100);
        said.Except(Keys("Texts.fr.resx")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_sentence_the_registry_is_told_by_is_there_in_French()
    {
        var sentences = Directory.EnumerateFiles(Path.Combine(Pages, "Registry", "Claims"), "*.cs").SelectMany(file => Sentence().Matches(File.ReadAllText(file))).Select(text => text.Groups[1].Value)
            .Concat(AnalysisKind.All.SelectMany(kind => new[] { kind.Heading, kind.Explained })).Concat(Questions.All.Select(question => question.Asks)).ToList();
        sentences.Count.ShouldBeGreaterThan(40);
        sentences.Except(Keys("Texts.fr.resx")).ShouldBeEmpty();
    }

    [Fact]
    public void What_has_no_English_of_its_own_has_a_French_one_too() =>
        Keys("Texts.resx").Except(Keys("Texts.fr.resx")).ShouldBeEmpty();

    [Fact]
    public void A_translation_has_the_places_of_its_original()
    {
        foreach (var text in XDocument.Load(Path.Combine(Pages, "Site", "Texts.fr.resx")).Descendants("data"))
        {
            var key = text.Attribute("name")!.Value;
            if (!key.Contains(':', StringComparison.Ordinal) || key.Contains(' ', StringComparison.Ordinal))
                Places().Matches(text.Value).Select(place => place.Value).Order().ShouldBe(Places().Matches(key).Select(place => place.Value).Order(), key);
        }
    }

    private static HashSet<string> Keys(string file) =>
        [.. XDocument.Load(Path.Combine(Pages, "Site", file)).Descendants("data").Select(text => text.Attribute("name")!.Value)];

    [GeneratedRegex(@"\bT\[([^\]]*)\]")]
    private static partial Regex Asked();

    [GeneratedRegex("(?<!\\$)\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("(?<![\\$@])\"([^\"\\\\]*\\.)\"")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Places();
}
