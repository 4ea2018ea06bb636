using Ingest.Agreements;
using Ingest.Assistant;
using Ingest.Model;
using Ingest.Pipeline.Assistance;
using Ingest.Storage;
using Ingest.Tests.Assistant;
using Ingest.Tests.Storage;

namespace Ingest.Tests.Pipeline.Assistance;

public sealed class CueProposalsTests : IDisposable
{
    private static readonly string[] Rehearsals =
    [
        "The Parties shall rehearse their landings together at sea.",
        "The fleets shall rehearse boarding at sea.",
        "Each autumn they shall rehearse rescue at sea.",
    ];

    private readonly Records _records = new();

    [Fact]
    public async Task Cues_are_proposed_for_what_people_approved_and_the_rules_missed_and_each_is_tried_first()
    {
        Approve([.. Rehearsals.Select((quote, i) => ($"c-{i}", "exercises", quote)), ("d-1", "cyber", "The Parties shall guard their networks.")]);
        await using var server = await ModelServer.StartAsync();
        server.Usually = _ => """
            {"cues":[
              {"language":"en","cue":"shall rehearse ... sea","quotation":3},
              {"language":"en","cue":"parties shall","quotation":3},
              {"language":"en","cue":"shall parade ... sea","quotation":3},
              {"language":"en","cue":"shall ..... sea","quotation":3},
              {"language":"en","cue":"rehearse","quotation":3},
              {"language":"en","cue":"shall rehearse","quotation":9}]}
            """;
        var proposals = await Proposals(server.Address).AskAsync();
        proposals.Select(proposal => (proposal.Code, proposal.Cue, proposal.Finds, proposal.Mistakes)).ShouldBe(
            [("exercises", "shall rehearse ... sea", 3, 0), ("exercises", "parties shall", 1, 1)]);
        server.Asked.ShouldHaveSingleItem().GetRawText().ShouldContain("rehearse boarding at sea");
    }

    [Fact]
    public async Task Too_few_proofs_or_an_unreadable_answer_propose_nothing()
    {
        Approve([.. Rehearsals.Take(2).Select((quote, i) => ($"c-{i}", "exercises", quote))]);
        await using var server = await ModelServer.StartAsync();
        (await Proposals(server.Address).AskAsync()).ShouldBeEmpty();
        server.Asked.ShouldBeEmpty();
        Approve([("c-9", "exercises", Rehearsals[2])]);
        server.Usually = _ => "shall rehearse";
        (await Proposals(server.Address).AskAsync()).ShouldBeEmpty();
        server.Asked.Count.ShouldBe(1);
    }

    public void Dispose() => _records.Dispose();

    private void Approve((string Id, string Code, string Quote)[] proofs)
    {
        _records.Code(Examples.Coding([.. proofs.Select(proof => Examples.Agreement(proof.Id) with
        {
            Content = [new Finding<string>(proof.Code, 0.9, [Examples.Proof(proof.Quote)])],
            Clauses = [],
        })]));
        foreach (var proof in proofs)
            _records.Decide(DecisionKind.Approve, proof.Id);
    }

    private CueProposals Proposals(string address) => new(
        new AssistantOptions { Address = address, Model = "small-model" }, Codebook.BuiltIn, new EntryStore(_records.Database), new CallStore(_records.Database, _records.Clock), _records.Clock);
}
