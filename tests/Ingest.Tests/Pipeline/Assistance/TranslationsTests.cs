using Ingest.Assistant;
using Ingest.Pipeline.Assistance;
using Ingest.Storage;
using Ingest.Tests.Assistant;
using Ingest.Tests.Storage;

namespace Ingest.Tests.Pipeline.Assistance;

public sealed class TranslationsTests : IDisposable
{
    private const string Words = "Die Vertragsparteien bilden ihre Gebirgstruppen gemeinsam aus.";

    private readonly Records _records = new();

    [Fact]
    public async Task A_quotation_is_translated_once_kept_and_marked_with_its_model()
    {
        await using var server = await ModelServer.StartAsync();
        server.Usually = _ => "The Contracting Parties train their mountain troops together.";
        var translations = Translations(server.Address);
        var given = (await translations.AskAsync(Words, "English"))!;
        (given.Text, given.Model).ShouldBe(("The Contracting Parties train their mountain troops together.", "small-model"));
        (await translations.AskAsync(Words, "English")).ShouldBe(given);
        server.Asked.Count.ShouldBe(1);
        translations.Find(Words, "French").ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("=== into English 0 ===")]
    public async Task What_is_no_translation_is_not_shown(string answer)
    {
        await using var server = await ModelServer.StartAsync();
        server.Usually = _ => answer;
        (await Translations(server.Address).AskAsync(Words, "English")).ShouldBeNull();
        server.Usually = _ => string.Concat(Enumerable.Repeat("As a language model I would like to add that ", 40));
        (await Translations(server.Address).AskAsync(Words, "English")).ShouldBeNull();
    }

    [Fact]
    public async Task Without_a_model_nothing_is_asked() => (await Translations("").AskAsync(Words, "English")).ShouldBeNull();

    public void Dispose() => _records.Dispose();

    private Translations Translations(string address) => new(
        new AssistantOptions { Address = address, Model = "small-model" }, new CallStore(_records.Database, _records.Clock), new TranslationStore(_records.Database, _records.Clock), _records.Clock);
}
