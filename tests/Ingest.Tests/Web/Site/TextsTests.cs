using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ingest.Tests.Ground;
using Ingest.Web.Registry;
using Ingest.Web.Registry.Claims;
using Ingest.Web.Site;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

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

    /// <summary>The rooms whose sentences reach a reader of the desk; what the log alone is told is no text.</summary>
    [Theory]
    [InlineData("Ingest.Storage/Decisions")]
    [InlineData("Ingest.Storage/DoubleCoding")]
    [InlineData("Ingest.Storage/Twins")]
    [InlineData("Ingest.Storage/Users")]
    [InlineData("Ingest.Web/People")]
    [InlineData("Ingest.Web/Review")]
    public void Every_sentence_a_room_makes_is_there_in_French(string room)
    {
        var said = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", room), "*.cs").Where(file => !file.EndsWith("Weighing.cs", StringComparison.Ordinal))
            .SelectMany(file => Sentences().Matches(File.ReadAllText(file))).Select(sentence => Numbered(sentence.Groups["text"].Value))
            .Where(text => text.Contains(' ', StringComparison.Ordinal)).ToHashSet();
        said.ShouldNotBeEmpty();
        said.Except(Keys("Texts.fr.resx")).ShouldBeEmpty();

        static string Numbered(string text)
        {
            var place = 0;
            return Holes().Replace(text, _ => $"{{{place++}}}");
        }
    }

    [Theory]
    [InlineData("fr", "The value “Atlantis” rests on nothing.", "La valeur « Atlantis » ne repose sur rien.")]
    [InlineData("fr", "Signed 3 days apart: 2021-03-04 and 2021-03-07.", "Signés à 3 jours d’écart : 2021-03-04 et 2021-03-07.")]
    [InlineData("fr", "Nobody translated this.", "Nobody translated this.")]
    [InlineData("en", "The value “Atlantis” rests on nothing.", "The value “Atlantis” rests on nothing.")]
    public void A_sentence_made_in_English_is_told_in_the_readers_language(string language, string sentence, string told)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            new Texts(new StringLocalizer<Texts>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance))).Said(sentence).ShouldBe(told);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
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

    /// <summary>A string that ends like a sentence, with what is put into it.</summary>
    [GeneratedRegex("""\$?"(?<text>[^\s."](?:[^"\\{}\n]|\\.|\{(?:[^{}"]|"[^"\n]*"|\{[^{}]*\})*\})*\.)(?:")""")]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\{(?:[^{}]|\{[^{}]*\})*\}")]
    private static partial Regex Holes();

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Places();
}
