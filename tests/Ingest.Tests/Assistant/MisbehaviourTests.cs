using System.Text.Json.Nodes;
using Ingest.Assistant;
using Ingest.Model;
using Microsoft.AspNetCore.Http;

namespace Ingest.Tests.Assistant;

/// <summary>Whatever a model's server does, it ends in right values or in none, whichever library speaks to it.</summary>
public abstract class MisbehaviourTests(string library) : IAsyncLifetime
{
    private readonly HastyClock _clock = new();
    private readonly List<ModelCall> _calls = [];
    private ModelServer _server = null!;

    public async Task InitializeAsync() => _server = await ModelServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task An_honest_answer_becomes_findings_proved_on_the_page()
    {
        _server.Then(Treaty.Answer());
        var coding = await CodeAsync();
        ShouldBeRight(coding);
        coding.Dropped.ShouldBeEmpty();
        var call = _calls.ShouldHaveSingleItem();
        (call.Purpose, call.Part, call.TokensIn, call.TokensOut, call.Prompt, call.Document).ShouldBe(("coding", 1, 1000, 200, PromptFiles.Version, Treaty.Document.Sha256));
        call.Cost.ShouldBe(1000 * 2 + 200 * 8);
        _server.Asked.ShouldHaveSingleItem().GetProperty("response_format").GetProperty("json_schema").GetProperty("strict").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Its_key_is_sent_and_its_name_and_the_words_and_no_tools()
    {
        _server.Then(Treaty.Answer());
        await CodeAsync();
        var asked = _server.Asked.ShouldHaveSingleItem();
        asked.EnumerateObject().Select(property => property.Name).Where(name => name is not ("max_completion_tokens" or "max_tokens")).Order()
            .ShouldBe(["messages", "model", "response_format", "temperature"]);
        asked.GetProperty("model").GetString().ShouldBe("small-model");
        asked.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("role").GetString()).ShouldBe(["system", "user"]);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_when_it_says_so()
    {
        _server.ThenStatus(429, "7").Then(Treaty.Answer());
        ShouldBeRight(await CodeAsync());
        _clock.Waited.ShouldBe([TimeSpan.FromSeconds(7)]);
    }

    [Fact]
    public async Task A_server_that_asks_for_an_hour_is_left_alone()
    {
        _server.ThenStatus(429, "3600");
        ShouldBeUnanswered(await CodeAsync(), asked: 1);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task A_server_that_breaks_twice_is_asked_a_third_time(int status)
    {
        _server.ThenStatus(status).ThenStatus(status).Then(Treaty.Answer());
        ShouldBeRight(await CodeAsync());
        _clock.Waited.ShouldBe([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)]);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(307)]
    public async Task A_server_that_declines_is_not_pressed(int status)
    {
        _server.Then(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = _server.Address + "/elsewhere";
            return Task.CompletedTask;
        });
        ShouldBeUnanswered(await CodeAsync(), asked: 1);
    }

    [Fact]
    public async Task A_server_that_never_answers_costs_the_time_limit_and_no_more()
    {
        for (var i = 0; i < 3; i++)
            _server.Then(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        ShouldBeUnanswered(await CodeAsync(new AssistantOptions { TimeoutSeconds = 0.2, Retries = 2 }), asked: 3);
    }

    [Fact]
    public async Task Half_an_answer_is_asked_for_again()
    {
        _server.Then(HalfAsync).Then(Treaty.Answer());
        ShouldBeRight(await CodeAsync());
        _server.Then(HalfAsync).Then(HalfAsync);
        ShouldBeUnanswered(await CodeAsync(new AssistantOptions { Retries = 1 }), asked: 4);

        static async Task HalfAsync(HttpContext context)
        {
            var whole = ModelServer.Completion(Treaty.Answer());
            context.Response.ContentLength = whole.Length;
            await context.Response.WriteAsync(whole[..(whole.Length / 2)]);
            await context.Response.Body.FlushAsync();
            context.Abort();
        }
    }

    [Fact]
    public async Task A_page_of_another_program_is_no_answer()
    {
        _server.Then(context => context.Response.WriteAsync("<html>Please sign in to the network</html>"));
        ShouldBeUnanswered(await CodeAsync(), asked: 1);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_cannot_be_read_gets_one_chance_to_be_mended_and_is_unknown_then(string what, string answer)
    {
        _server.Then(answer).Then(Treaty.Answer());
        ShouldBeRight(await CodeAsync());
        _calls.Select(call => call.Purpose).ShouldBe(["coding", "repair"], what);

        _server.Then(answer).Then(answer);
        var coding = await CodeAsync();
        (coding.Unknown, coding.Whole, coding.Agreements.Count).ShouldBe((1, true, 0), what);
        _server.Asked.Count.ShouldBe(4, "no third try");
    }

    public static TheoryData<string, string> Unreadable => new()
    {
        { "the schema echoed back", """{"type":"object","properties":{"agreements":{"type":"array"}},"required":["agreements"],"additionalProperties":false}""" },
        { "cut off", Treaty.Answer()[..200] },
        { "talk", "Certainly! Here are the agreements you asked for." },
        { "a field silently left out", Treaty.Answer(said => said.Remove("binding")) },
        { "a field invented", Treaty.Answer(said => said["importance"] = "high") },
        { "a list where a value belongs", Treaty.Answer(said => said["type"] = new JsonArray("cooperation_agreement")) },
        { "a value without a quotation", Treaty.Answer(said => said["type"] = new JsonObject { ["value"] = "cooperation_agreement" }) },
        { "null", "null" },
        { "nothing", "" },
    };

    [Fact]
    public async Task A_refusal_is_an_answer_and_is_not_argued_with()
    {
        _server.Then(context => ModelServer.SayAsync(context, null, refusal: "I cannot help with military matters."));
        var coding = await CodeAsync();
        (coding.Unknown, coding.Whole, coding.Agreements.Count, _server.Asked.Count).ShouldBe((1, true, 0, 1));
        _server.Then(context => ModelServer.SayAsync(context, "", finish: "content_filter"));
        (await CodeAsync()).Unknown.ShouldBe(1);
    }

    [Theory]
    [InlineData("1990-01-01", "Done at Tallinn on the fourth day of March 2021", "not-in-quote")]
    [InlineData("YYYY-MM-DD", "Done at Tallinn on the fourth day of March 2021", "not-in-quote")]
    [InlineData("2021-03", "Done at Tallinn on the fourth day of March 2021", "not-in-quote")]
    [InlineData("2021-03-04", "Done at Tallinn on 4 March 2021", "quote-not-found")]
    [InlineData("2021-03-04", "string", "quote-not-found")]
    [InlineData("2021-03-04", "", "quote-not-found")]
    [InlineData("2031-03-04", "in two originals", "not-in-quote")]
    public async Task A_date_the_page_does_not_show_is_dropped_and_the_rest_stays(string date, string quote, string why)
    {
        _server.Then(Treaty.Answer(said => said["signed"] = Treaty.Value(date, quote)));
        var coding = await CodeAsync();
        coding.Dropped.ShouldBe(new Dictionary<string, int> { [why] = 1 });
        coding.Agreements.ShouldHaveSingleItem().Detected.Dates.ShouldHaveSingleItem().Role.ShouldBe(DateRole.InForce);
    }

    [Theory]
    [InlineData("P9Y", "remain in force for a period of ten (10) years", "not-in-quote")]
    [InlineData("indefinite", "remain in force for a period of ten (10) years", "not-in-quote")]
    [InlineData("P1M", "on 1 May 2022", "not-in-quote")]
    [InlineData("P10Y", "remain in force until terminated", "quote-not-found")]
    public async Task A_length_of_time_the_page_does_not_state_is_dropped(string length, string quote, string why)
    {
        _server.Then(Treaty.Answer(said => said["duration"] = Treaty.Value(length, quote)));
        var coding = await CodeAsync();
        coding.Dropped.ShouldBe(new Dictionary<string, int> { [why] = 1 });
        coding.Agreements.ShouldHaveSingleItem().FinalClauses.ShouldBeEmpty();
    }

    [Fact]
    public async Task Placeholders_invented_parties_and_foreign_codes_are_dropped_and_counted()
    {
        _server.Then(Treaty.Answer(said =>
        {
            said["parties"] = new JsonArray(
                Treaty.Value("EST", "the Republic of Estonia"), Treaty.Value("DNK", "the Kingdom of Denmark"),
                Treaty.Value("FIN", "the Kingdom of Denmark"), Treaty.Value("SWE", "the Kingdom of Sweden"));
            said["type"] = Treaty.Value("mutual_defence_pact", Treaty.Title);
            said["focus"] = Treaty.Value("string", "string");
            said["content"] = new JsonArray(Treaty.Value("cyber", "the Parties shall defend their networks together"), Treaty.Value("exercises", "shall"));
        }));
        var coding = await CodeAsync();
        var agreement = coding.Agreements.ShouldHaveSingleItem();
        agreement.Detected.Parties.Select(party => party.Value).ShouldBe(["DNK", "EST"]);
        (agreement.Type!.Value, agreement.Focus!.Value, agreement.Content.Count).ShouldBe((null, null, 0));
        coding.Dropped.ShouldBe(new Dictionary<string, int> { ["not-in-quote"] = 1, ["quote-not-found"] = 2, ["quote-too-short"] = 1, ["unknown-code"] = 2 }, ignoreOrder: true);
    }

    [Fact]
    public async Task An_agreement_of_which_nothing_is_proved_does_not_exist()
    {
        _server.Then(Treaty.Answer(said =>
        {
            said["title"] = Treaty.Value("Grand Alliance", "Grand Alliance of the North");
            said["parties"] = new JsonArray();
        }));
        var coding = await CodeAsync();
        coding.Agreements.ShouldBeEmpty();
        coding.Dropped["nothing-proved"].ShouldBe(1);
    }

    [Fact]
    public async Task A_recording_gives_the_same_coding_without_a_network()
    {
        _server.Then("not JSON").Then(Treaty.Answer());
        var live = await CodeAsync();
        using var replayed = LanguageModel.Replay(new AssistantOptions(), _calls, TimeProvider.System);
        var again = await Treaty.CodeAsync(replayed);
        (await Treaty.CodeAsync(replayed, Agreements.Detection.Written.Document("Another document."))).Whole.ShouldBeFalse();
        ShouldBeRight(again);
        System.Text.Json.JsonSerializer.Serialize(again.Agreements[0].Content).ShouldBe(System.Text.Json.JsonSerializer.Serialize(live.Agreements[0].Content));
        replayed.Name.ShouldBe("small-model");
    }

    private async Task<ModelCoding> CodeAsync(AssistantOptions? options = null)
    {
        _calls.Clear();
        var configured = (options ?? new AssistantOptions()) with { Address = _server.Address, Model = "small-model", PriceIn = 2, PriceOut = 8 };
        using var model = LanguageModel.OpenBy(library, configured, (0, 0), CallBook.Write(_calls.Add), _clock);
        return await Treaty.CodeAsync(model);
    }

    private static void ShouldBeRight(ModelCoding coding)
    {
        (coding.Whole, coding.Unknown).ShouldBe((true, 0));
        var agreement = coding.Agreements.ShouldHaveSingleItem();
        agreement.Detected.Title!.Value.ShouldBe(Treaty.Title);
        agreement.Detected.Parties.Select(party => party.Value).ShouldBe(["DNK", "EST"]);
        agreement.Detected.Dates.Select(dated => dated.Date.Value.ToString()).ShouldBe(["2021-03-04", "2022-05-01"]);
        agreement.Detected.Place!.Value.ShouldBe("Tallinn");
        (agreement.Type!.Value, agreement.Binding!.Value, agreement.Focus!.Value).ShouldBe(("cooperation_agreement", true, "operational"));
        agreement.FinalClauses.ShouldHaveSingleItem().Terms.Value.ShouldBe("P10Y");
        var training = agreement.Content.ShouldHaveSingleItem();
        training.Evidence.ShouldHaveSingleItem().Quote.ShouldBe("The Parties shall train their mountain units together every winter.");
    }

    private void ShouldBeUnanswered(ModelCoding coding, int asked)
    {
        (coding.Whole, coding.Agreements.Count).ShouldBe((false, 0));
        _calls.ShouldHaveSingleItem().Fault.ShouldBe("no-answer");
        _server.Asked.Count.ShouldBe(asked);
    }
}
