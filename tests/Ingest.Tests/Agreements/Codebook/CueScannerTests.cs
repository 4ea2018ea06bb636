using Ingest.Agreements;

namespace Ingest.Tests.Agreements;

public sealed class CueScannerTests
{
    private static readonly CodebookEntry Entry = new()
    {
        Axis = CodebookAxis.Content,
        Code = "code",
        Label = "",
        Definition = "",
    };

    [Theory]
    [InlineData("joint exercise*", "They hold JOINT Exercises.", true)]
    [InlineData("joint exercise*", "They hold joint naval exercises.", false)]
    [InlineData("joint .. exercise*", "They hold joint naval exercises.", true)]
    [InlineData("attack* .... consult*", "If an attack occurs, on whatever day of the year and by whomever it is made, the Parties shall consult.", true)]
    [InlineData("military? training", "training", true)]
    [InlineData("*korps", "het Legerkorps", true)]
    [InlineData("cooperation", "co-operation", true)]
    [InlineData("exercices militaires", "des exercices militaires", true)]
    [InlineData("défense", "DEFENSE", true)]
    [InlineData("l'espace aérien", "de l’espace aerien", true)]
    [InlineData("Streitkräfte|Truppen", "die STREITKRÄFTE", true)]
    [InlineData("спільн* навчан*", "Спільні навчання", true)]
    [InlineData("ukraine capability", "Ukraine’s capability", true)]
    public void A_cue_is_found_whatever_the_spelling(string cue, string text, bool found) =>
        Find(text, "und", new Cue(CueRole.Proof, "en", cue)).Count.ShouldBe(found ? 1 : 0);

    [Fact]
    public void Words_inside_a_look_alike_prove_nothing()
    {
        Cue[] cues = [new(CueRole.Proof, "en", "intelligence"), new(CueRole.Trap, "en", "artificial intelligence")];
        Find("the use of artificial intelligence", "en", cues).ShouldBeEmpty();
        Find("artificial intelligence and military intelligence", "en", cues).Count.ShouldBe(1);
    }

    [Fact]
    public void A_cue_of_another_language_does_not_count_where_the_language_is_known()
    {
        var cue = new Cue(CueRole.Proof, "fr", "formation");
        Find("in close formation", "en", cue).ShouldBeEmpty();
        Find("in close formation", "und", cue).Count.ShouldBe(1);
    }

    [Fact]
    public void A_needed_word_must_stand_in_the_same_sentence()
    {
        Cue[] cues = [new(CueRole.Proof, "en", "article 51"), new(CueRole.Need, "any", "charter")];
        Find("as in Article 51 of the law", "en", cues).ShouldBeEmpty();
        Find("as in Article 51 of the Charter", "en", cues).Count.ShouldBe(1);
    }

    [Fact]
    public void A_hostile_sentence_of_one_repeated_word_is_read_in_linear_time()
    {
        var text = string.Join(' ', Enumerable.Repeat("attack", 4000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Find(text, "en", new Cue(CueRole.Proof, "en", "attack .... attack .... attack .... consult")).ShouldBeEmpty();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private static IReadOnlyList<CueHit> Find(string text, string language, params Cue[] cues) =>
        new CueScanner(new CueIndexes([Entry with { Cues = cues }, Entry with { Cues = [new Cue(CueRole.Proof, "en", "xyzzy")] }])).Find(Tokens.Of(text), language);
}
