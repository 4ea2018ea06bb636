using System.Text.Json.Nodes;
using Ingest.Assistant;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Pipeline.Nightly;
using Ingest.Storage;
using Ingest.Tests.Assistant;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Pipeline.Assistance;

/// <summary>The model as a coder beside the rules, over real documents and a real database; its server alone is ours.</summary>
public sealed class ModelNightTests : IAsyncLifetime
{
    private const string Title = "Treaty between the Republic of Finland and the Kingdom of the Netherlands on Cooperation in the Field of Defence";

    private static readonly string Finnish = Path.Combine(Repository.Corpus, "treaty-en-fin-nld-cooperation", "document.pdf");

    private static readonly NightOptions Roomy = new() { FreeMegabytes = 1 };

    private ModelServer _server = null!;

    public async Task InitializeAsync() => _server = await ModelServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [ToolFact("pdftotext")]
    public async Task The_model_codes_beside_the_rules_and_their_agreement_stands_in_the_same_statistics()
    {
        using var desk = Desk();
        await desk.RunAsync(Finnish);
        var before = new CandidateStore(desk.Place.Records).List(new CandidateQuery()).ShouldHaveSingleItem();
        _server.Usually = _ => Answer(type: "strategic_partnership");
        await desk.Place.NightWatch.RunNowAsync();
        desk.Place.Nights.List()[0].Report.ShouldContain("1 documents coded by the model: 1 agreements");

        var candidates = new CandidateStore(desk.Place.Records);
        var after = candidates.Find(before.Id)!;
        after.Candidate.Coder.Name.ShouldBe("rules", "the rules' values stay the candidate's");
        after.Candidate.Type!.Value.ShouldBe("cooperation_agreement");
        candidates.List(new CandidateQuery()).ShouldHaveSingleItem().Confidence.ShouldBeLessThanOrEqualTo(0.5, "a disagreement raises it in the queue");
        var said = new Comparison(desk.Place.Records).SideBySide(before.Id, "anna");
        said.Select(values => values.Coder!.Name).ShouldBe(["rules", "small-model"]);

        var rows = new ReliabilityStore(desk.Place.Records).Rows();
        rows.ShouldAllBe(row => row.Coders.SequenceEqual(new[] { "rules", "small-model" }));
        rows.Single(row => row.Field == Field.Party).Percent.ShouldBe(1);
        rows.Single(row => row.Field == Field.Signed).Percent.ShouldBe(1);
        rows.Single(row => row.Field == Field.Type).Percent.ShouldBe(0);
        rows.Single(row => row is { Field: Field.Content, Label: "exercises" }).Percent.ShouldBe(1);
        Verification.Of(desk.Place.Records).ShouldBeEmpty();
    }

    [ToolFact("pdftotext")]
    public async Task What_was_coded_once_is_not_paid_for_twice()
    {
        using var desk = Desk();
        await desk.RunAsync(Finnish);
        await desk.Place.NightWatch.RunNowAsync();
        await Task.Delay(20);
        await desk.Place.NightWatch.RunNowAsync();
        _server.Asked.Count.ShouldBe(1);
        var call = new CallStore(desk.Place.Records, TimeProvider.System).All().ShouldHaveSingleItem();
        (call.Model, call.Prompt, call.TokensIn, call.TokensOut).ShouldBe(("small-model", PromptFiles.Version, 1000, 200));
    }

    [ToolFact("pdftotext")]
    public async Task It_is_asked_by_the_codebook_in_force_and_coded_under_its_hash()
    {
        using var folder = new TempFolder();
        CodebookFolder.Write(folder.Path);
        folder.Write("focus.yaml", File.ReadAllText(folder["focus.yaml"]).Replace("label: Comprehensive", "label: Of every kind", StringComparison.Ordinal));
        using var desk = Desk(codebook: new CodebookOptions { Folder = folder.Path });
        await desk.RunAsync(Finnish);
        await desk.Place.NightWatch.RunNowAsync();
        _server.Asked.ShouldHaveSingleItem().GetProperty("messages")[0].GetProperty("content").ToString().ShouldContain("Of every kind");
        var coders = new CandidateStore(desk.Place.Records).Load(new CandidateQuery()).Select(held => held.Candidate.Coder);
        coders.ShouldAllBe(coder => coder.CodebookHash == desk.Place.Codebook.Hash);
        new CallStore(desk.Place.Records, TimeProvider.System).Uncoded(new Coder(CoderKind.Model, "small-model", desk.Place.Codebook.Version, desk.Place.Codebook.Hash), PromptFiles.Version, 10).ShouldBeEmpty();
    }

    [ToolFact("pdftotext")]
    public async Task An_agreement_only_the_model_saw_awaits_people_as_its_own()
    {
        using var desk = Desk();
        await desk.RunAsync(desk.Folder.Write("in/minutes.txt", "Compact on the keeping of bees\n\nThe beekeepers of two villages met on Sunday and shared their honey.\n"));
        new CandidateStore(desk.Place.Records).Count(new CandidateQuery()).ShouldBe(0);
        _server.Usually = text => Treaty.Answer(said => Quote(said, text.Split('\n')[1]));
        await desk.Place.NightWatch.RunNowAsync();
        var only = new CandidateStore(desk.Place.Records).Load(new CandidateQuery { Status = CandidateStatus.Pending }).ShouldHaveSingleItem();
        (only.Candidate.Coder.Kind, only.Candidate.Coder.Name).ShouldBe((CoderKind.Model, "small-model"));
    }

    [ToolFact("pdftotext")]
    public async Task A_spent_budget_stops_the_spending_and_the_night_goes_on()
    {
        using var desk = Desk(new AssistantOptions { NightTokens = 25_000, AnswerTokens = 500 });
        await desk.RunAsync(Finnish, desk.Copy("in/two.pdf", 2), desk.Copy("in/three.pdf", 3));
        _server.TokensIn = 9_000;
        _server.Usually = _ => "talk"; // each document costs a question and its repair
        await desk.Place.NightWatch.RunNowAsync();
        var night = desk.Place.Nights.List()[0];
        night.Report.ShouldContain("budget for one night is spent");
        night.Report.ShouldContain("3 drops seen");
        night.Well.ShouldBe(true, night.Report);
        new CallStore(desk.Place.Records, TimeProvider.System).SpentSince(DateTimeOffset.MinValue).Tokens.ShouldBeLessThanOrEqualTo(25_000);
        _server.Asked.Count.ShouldBe(2);
    }

    [ToolFact("pdftotext")]
    public async Task A_document_too_long_for_one_nights_budget_is_finished_the_next_without_paying_twice()
    {
        var clock = new HandClock(DateTimeOffset.UtcNow);
        using var desk = new Desk(clock: clock, nightly: Roomy, assistant: new AssistantOptions
        {
            Address = _server.Address,
            Model = "small-model",
            PartCharacters = 1000,
            Parallel = 1,
            AnswerTokens = 500,
            NightTokens = 25_000,
        });
        await desk.RunAsync(Finnish);
        _server.TokensIn = 9_000;
        var store = new CallStore(desk.Place.Records, clock);
        for (var night = 0; night < 6 && store.Uncoded(new Coder(CoderKind.Model, "small-model", "", new CandidateStore(desk.Place.Records).Load(new CandidateQuery())[0].Candidate.Coder.CodebookHash), PromptFiles.Version, 1).Count > 0; night++)
        {
            await desk.Place.NightWatch.RunNowAsync();
            clock.Move(24 * 3600);
        }

        var parts = store.All().Select(call => call.Part).ToList();
        parts.Count.ShouldBeGreaterThan(2);
        parts.ShouldBeUnique();
        desk.Place.Nights.List()[0].Report.ShouldContain("1 documents coded by the model");
    }

    [ToolFact("pdftotext")]
    public async Task A_server_that_is_down_is_left_alone_after_three_documents_and_the_night_goes_on()
    {
        using var desk = Desk(new AssistantOptions { Retries = 0 });
        await desk.RunAsync([.. Enumerable.Range(1, 5).Select(number => desk.Copy($"in/{number}.pdf", number))]);
        for (var i = 0; i < 5; i++)
            _server.ThenStatus(503);
        await desk.Place.NightWatch.RunNowAsync();
        var report = desk.Place.Nights.List()[0].Report;
        report.ShouldContain("gives no answers: HTTP 503");
        report.ShouldContain("5 drops seen");
        _server.Asked.Count.ShouldBe(3);
        new CandidateStore(desk.Place.Records).Count(new CandidateQuery()).ShouldBe(5, "what the rules found stands");
    }

    [ToolFact("pdftotext")]
    public async Task No_key_address_or_document_text_stands_in_any_log_line()
    {
        using var folder = new TempFolder();
        using var log = new HeardLog();
        using var desk = Desk(new AssistantOptions { Retries = 1, FirstWaitSeconds = 0, KeyFile = folder.Write("key", "sk-not-for-anyone\n") }, log);
        await desk.RunAsync(Finnish, desk.Copy("in/two.pdf", 2), desk.Copy("in/three.pdf", 3));
        _server.Then("talk").Then(Answer()).ThenStatus(500).ThenStatus(500).Then(context => ModelServer.SayAsync(context, null, refusal: "no"));
        await desk.Place.NightWatch.RunNowAsync();
        _server.Keys.ShouldAllBe(key => key == "Bearer sk-not-for-anyone");
        log.Lines.ShouldContain(line => line.Contains("The model coded 2 documents"));
        foreach (var secret in new[] { "sk-not-for-anyone", _server.Address, new Uri(_server.Address).Authority, "unmanned minehunting", "Kingdom of the Netherlands", "talk" })
            log.Lines.ShouldAllBe(line => !line.Contains(secret, StringComparison.OrdinalIgnoreCase), secret);
    }

    private Desk Desk(AssistantOptions? options = null, HeardLog? log = null, CodebookOptions? codebook = null) => new(
        nightly: Roomy, logs: log?.Factory, codebook: codebook, assistant: (options ?? new AssistantOptions()) with { Address = _server.Address, Model = "small-model" });

    private static string Answer(string type = "cooperation_agreement") => Treaty.Answer(said =>
    {
        Quote(said, Title);
        said["parties"] = new JsonArray(Treaty.Value("FIN", "the Republic of Finland"), Treaty.Value("NLD", "the Kingdom of the Netherlands"));
        said["signed"] = Treaty.Value("2023-05-09", "Done at Turku on 9 May 2023");
        said["place"] = Treaty.Value("Turku", "Done at Turku");
        said["type"] = Treaty.Value(type, Title);
        said["content"] = new JsonArray(Treaty.Value("exercises", "shall hold joint exercises at sea and on land"));
    });

    private static void Quote(JsonObject said, string title)
    {
        foreach (var field in new[] { "signed", "place", "in_force", "duration", "binding", "focus", "type" })
            said[field] = null;
        said["parties"] = new JsonArray();
        said["content"] = new JsonArray();
        said["clauses"] = new JsonArray();
        said["title"] = Treaty.Value(title, title);
    }
}
