namespace Ingest.Model;

/// <summary>Where a candidate stands with the people who review it.</summary>
public enum CandidateStatus
{
    Pending,
    Approved,
    Rejected,
}
