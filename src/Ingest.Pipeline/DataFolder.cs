namespace Ingest.Pipeline;

/// <summary>Where everything lies in one data folder (<c>--data DIR</c>); the records themselves are <c>ingest.db</c> in it.</summary>
public sealed record DataFolder(string Root)
{
    /// <summary>Originals, named by their hash.</summary>
    public string Vault => Path.Combine(Root, "vault");

    /// <summary>The watch folder, absolute; the settings may name another.</summary>
    public string Inbox { get; init; } = Path.Combine(Root, "inbox");

    /// <summary>Files that left the watch folder well.</summary>
    public string Done => Path.Combine(Root, "done");

    /// <summary>Files that could not be read, each with its <c>NAME.why.txt</c>.</summary>
    public string Quarantine => Path.Combine(Root, "quarantine");

    /// <summary>Results of stages of documents on their way; empty when nothing is.</summary>
    public string Workbench => Path.Combine(Root, "workbench");

    /// <summary>Signs of life of the processes at work here.</summary>
    public string Leases => Path.Combine(Root, "leases");

    /// <summary>The job engine's own database: can be deleted at any time, the ledger rebuilds it.</summary>
    public string Jobs => Path.Combine(Root, "jobs.db");

    public string Reports => Path.Combine(Root, "reports");

    public string Backups => Path.Combine(Root, "backups");
}
