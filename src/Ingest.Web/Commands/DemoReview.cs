using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Web.Commands;

/// <summary>
/// The demonstration's reviewer: approves what the corpus yields through the same decisions people make, under a name that says
/// what it is. She decides once on each candidate, so that a second demonstration doubles nothing and overrules nobody.
/// </summary>
public sealed class DemoReview(Database records, TimeProvider clock)
{
    public const string Reviewer = "demo reviewer";

    private readonly CandidateStore _candidates = new(records);
    private readonly DecisionStore _decisions = new(records, clock);
    private readonly EntryStore _entries = new(records);
    private readonly TwinStore _twins = new(records);

    /// <returns>How many candidates she approved.</returns>
    public int Run()
    {
        var pending = _candidates.Load(new CandidateQuery { Status = CandidateStatus.Pending, Order = CandidateOrder.Document, Take = int.MaxValue });
        // Texts first: what a brief says of an agreement then supports the entry made from its text.
        return pending.OrderBy(held => held.Candidate.Basis).Count(Approve);
    }

    private bool Approve(HeldCandidate held)
    {
        // What is doubtful is left for whoever tries the review desk.
        if (held.Candidate is not { Parties.Count: >= 2, Signed.Value: not null } || _decisions.Of(held.Candidate.Id).Count > 0)
            return false;
        var same = _twins.Of(held.Candidate.Id).FirstOrDefault(twin => twin.IsEntry && IsSame(held.Candidate, twin));
        return _decisions.Decide(new Decision
        {
            Key = $"demo-{held.Candidate.Id}",
            Kind = DecisionKind.Approve,
            By = Reviewer,
            Why = "Demonstration: approved without a look.",
            Record = held.Candidate.Id,
            Version = held.Version,
            Other = same?.Id,
            OtherVersion = same is null ? null : _entries.Find(same.Id)!.Version,
        }).Decision is not null;
    }

    private static bool IsSame(Candidate candidate, Twin twin) =>
        twin.Signed == candidate.Signed?.Value && twin.Parties.Order().SequenceEqual(candidate.Parties.Select(party => party.Value!).Distinct().Order());
}
