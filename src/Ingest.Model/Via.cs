namespace Ingest.Model;

/// <summary>By which door a drop came.</summary>
public enum Via
{
    /// <summary>Named on the command line; the original stays where it is.</summary>
    Run,

    /// <summary>Found in the watch folder.</summary>
    Inbox,

    /// <summary>Fetched from a source we pull.</summary>
    Pull,
}
