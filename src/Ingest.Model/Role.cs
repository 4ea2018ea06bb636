namespace Ingest.Model;

/// <summary>What a user may do.</summary>
public enum Role
{
    /// <summary>Reads everything, drops files.</summary>
    Researcher,

    /// <summary>Codes and decides.</summary>
    Reviewer,

    /// <summary>Settles what coders disagree on.</summary>
    Adjudicator,

    /// <summary>Keeps users, backups, imports.</summary>
    Administrator,
}
