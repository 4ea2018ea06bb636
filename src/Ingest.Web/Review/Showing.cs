using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Web.Review;

/// <summary>Gathers what the desk shows of a candidate; from who codes it blind, all that others said is kept.</summary>
public sealed class Showing(
    CandidateStore candidates, EntryStore entries, DocumentStore documents, ProvenanceStore sources, DecisionStore decisions, TwinStore twins,
    DeskStore desk, AssignmentStore assignments)
{
    private const int MostTwins = 5;

    /// <summary>Null where there is no such candidate.</summary>
    /// <param name="who">Who looks; null for a reader who is nobody.</param>
    public ShownCandidate? Of(string id, string? who)
    {
        if (candidates.Find(id) is not { } held || documents.Find(held.Candidate.DocumentSha256) is not { } document)
            return null;
        var shown = new ShownCandidate(held, document)
        {
            Sheets = documents.Sheets(document.Sha256),
            Source = sources.Find(document.Sha256),
            Home = held.State.Entry is { } home ? entries.Find(home) : null,
        };
        var task = who is null ? null : assignments.Open(who).FirstOrDefault(task => task.CandidateId == id);
        return task is null
            ? shown with
            {
                Rows = FieldRows.Of(held),
                History = decisions.Of(id),
                Notes = desk.Notes(id),
                Twins = held.Status == CandidateStatus.Rejected ? [] : twins.Of(id, MostTwins),
            }
            : shown with { Task = task, Rows = task.BlindToMachine ? FieldRows.Blank : FieldRows.Of(held with { State = new CandidateState() }) };
    }
}
