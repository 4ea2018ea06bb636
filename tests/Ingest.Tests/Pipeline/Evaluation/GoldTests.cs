using Ingest.Model;
using Ingest.Pipeline.Evaluation;

namespace Ingest.Tests.Pipeline.Evaluation;

public sealed class GoldTests
{
    [Fact]
    public void Agreements_and_mentions_are_told_apart_and_claims_left_out()
    {
        var gold = Gold.Parse("gold.jsonl",
        [
            """{"file":"a.txt","doc_kind":"full_text","parties":["FIN"],"binding":null,"binding_also":false,"content":[],"mutual_defence_clause":false}""",
            """{"kind":"mention","seed":"b.txt","name":"A pact","parties":[],"registry_scope":"arrangement","evidence":"The pact."}""",
            """{"kind":"claim","seed":"b.txt"}""",
            "",
        ]);
        gold.Agreements.Single().Binding.ShouldBe([false]);
        gold.Mentions.Single().Name.ShouldBe("A pact");
    }

    [Fact]
    public void A_broken_line_is_told_by_its_number()
    {
        var fault = Should.Throw<IngestException>(() => Gold.Parse("gold.jsonl", ["{}", "{"]));
        fault.Message.ShouldStartWith("gold.jsonl:1");
    }
}
