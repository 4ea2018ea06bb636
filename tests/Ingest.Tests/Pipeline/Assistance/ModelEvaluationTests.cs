using Ingest.Assistant;
using Ingest.Pipeline;
using Ingest.Pipeline.Assistance;
using Ingest.Pipeline.Evaluation;
using Ingest.Reading;
using Ingest.Tests.Assistant;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Pipeline.Assistance;

public sealed class ModelEvaluationTests
{
    private const string Title = "Treaty between the Republic of Finland and the Kingdom of the Netherlands on Cooperation in the Field of Defence";

    [ToolFact("pdftotext")]
    public async Task A_recorded_evaluation_scores_the_same_without_a_network_and_answers_no_other_document()
    {
        using var folder = new TempFolder();
        folder.Take(Path.Combine(Repository.Corpus, "treaty-en-fin-nld-cooperation", "document.pdf"), "treaty.pdf");
        folder.Write("gold.jsonl", """
            {"file":"treaty.pdf","doc_kind":"treaty","parties":["FIN","NLD"],"date_signed":"2023-05-09","place":"Turku","type":"cooperation_agreement","content_primary":"comprehensive","binding":true,"content":["exercises"],"mutual_defence_clause":false}
            """);
        var plan = EvaluationPlan.Of(folder.Path, null);
        var recording = folder["calls.jsonl"];
        IReadOnlyList<EvaluationReport> live;
        await using (var server = await ModelServer.StartAsync())
        {
            server.Then(Treaty.Answer(said =>
            {
                said["title"] = Treaty.Value(Title, Title);
                said["parties"] = new System.Text.Json.Nodes.JsonArray(Treaty.Value("FIN", "the Republic of Finland"), Treaty.Value("NLD", "the Kingdom of the Netherlands"));
                said["signed"] = Treaty.Value("2023-05-09", "Done at Turku on 9 May 2023");
            }));
            using var evaluation = ModelEvaluation.Live(new AssistantOptions { Address = server.Address, Model = "small-model" }, new CodebookOptions(), recording, TimeProvider.System);
            live = plan.Score(await evaluation.Run(new ReadingOptions()).CodeAsync(plan).ToListAsync());
        }

        using var replay = ModelEvaluation.Replay(new AssistantOptions(), new CodebookOptions(), recording, TimeProvider.System);
        var again = plan.Score(await replay.Run(new ReadingOptions()).CodeAsync(plan).ToListAsync());
        again[0]["parties"].ShouldBe(live[0]["parties"]);
        (again[0]["parties"].Exact, again[0]["signed"].Exact).ShouldBe((1, 1));

        folder.Take(Path.Combine(Repository.Corpus, "mou-procurement-table", "document.pdf"), "treaty.pdf");
        plan.Score(await replay.Run(new ReadingOptions()).CodeAsync(plan).ToListAsync())[0].Unread.ShouldHaveSingleItem().ShouldContain("no answer");
    }
}
