using Ingest.Agreements;
using Ingest.Assistant;
using Ingest.Model;
using Ingest.Pipeline.Assistance;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Jobs;
using Ingest.Pipeline.Nightly;
using Ingest.Pipeline.Sources;
using Ingest.Reading;
using Ingest.Reading.Extraction;
using Ingest.Reading.Layout;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline;

/// <summary>Everything that works on one data folder, put together: the one place that knows who needs whom.</summary>
public sealed class Workplace : IDisposable
{
    private Workplace(DataFolder folder, ReadingOptions reading, IntakeOptions intake, JobOptions jobs, NightOptions nightly, PullOptions sources, AssistantOptions assistant, CodebookOptions codebook, TimeProvider clock, ILoggerFactory logs)
    {
        Folder = folder;
        Records = Database.Open(folder.Root, clock);
        Lease = new Lease(folder.Leases);
        Vault = new Vault(folder.Vault);
        Ledger = new DropLedger(Records, clock);
        var wishes = new WishLedger(Records, clock);
        Codebook = CodebookFolder.Read(codebook);
        var workbench = new Workbench(folder.Workbench, Codebook.Hash[..8]);
        var provenance = new ProvenanceStore(Records, clock);
        var inboxLedger = new InboxLedger(Records, clock);
        var departure = new Departure(folder, intake, inboxLedger, Vault);
        Operator = new Operator(Ledger, wishes, new SwitchStore(Records, clock), departure, workbench, Lease);
        var door = new Door(Vault, Ledger, provenance, Lease, intake, clock);
        var (extraction, layout, codings) = (new ExtractionStage(reading), new LayoutStage(), new CodingStore(Records, clock));
        var steps = new Steps(workbench, Ledger, clock, logs.CreateLogger<Steps>());
        Pipeline = new IngestPipeline(door, Vault, steps, extraction, layout, new AgreementCoder(Codebook), new DocumentStore(Records, clock), codings);
        Attempt = new Attempt(Pipeline, workbench, Ledger, departure, Lease, jobs, clock, logs.CreateLogger<Attempt>());
        Run = new IngestRun(Pipeline, Attempt, jobs, clock);
        Engine = new JobEngine(folder, Ledger, wishes, Operator, new Turns(Ledger, Attempt, Operator, logs.CreateLogger<Turns>()), door, Lease, jobs, clock, logs);
        Inbox = new Inbox(folder, intake, door, inboxLedger, Ledger, departure, Operator, Lease, clock);
        Watch = new InboxWatch(Inbox, intake, logs.CreateLogger<InboxWatch>());
        Nights = new NightStore(Records, clock);
        var pull = new Pull(sources, folder, door, Ledger, new PulledStore(Records, clock), provenance, Engine, Operator, Lease, clock);
        var rereading = new Rereading(nightly, Pipeline, Vault, new RereadStore(Records, clock), workbench);
        var calls = new CallStore(Records, clock);
        Translations = new Translations(assistant, calls, new TranslationStore(Records, clock), clock);
        Cues = new CueProposals(assistant, Codebook, new EntryStore(Records), calls, clock);
        Model = new ModelNight(assistant, Codebook, extraction, layout, Vault, codings, calls, clock, logs.CreateLogger<ModelNight>());
        Night = new NightRun(folder, nightly, Engine, wishes, Watch, Ledger, rereading, Model, pull, Records, clock, logs.CreateLogger<NightRun>());
        NightWatch = new NightWatch(nightly, Night, Nights, Lease, clock, logs.CreateLogger<NightWatch>());
        Keeper = new Keeper(Engine, steps, Operator, Inbox, Watch, NightWatch, Vault, folder, jobs, logs.CreateLogger<Keeper>());
    }

    public DataFolder Folder { get; }

    /// <summary>The one documents are coded by here.</summary>
    public Codebook Codebook { get; }

    public NightRun Night { get; }

    public Database Records { get; }

    public Vault Vault { get; }

    public DropLedger Ledger { get; }

    public IngestPipeline Pipeline { get; }

    public IngestRun Run { get; }

    public JobEngine Engine { get; }

    public Operator Operator { get; }

    public Inbox Inbox { get; }

    public InboxWatch Watch { get; }

    /// <summary>The model's share of a night; off until configured.</summary>
    public ModelNight Model { get; }

    public Translations Translations { get; }

    public CueProposals Cues { get; }

    public NightStore Nights { get; }

    public NightWatch NightWatch { get; }

    public Keeper Keeper { get; }

    internal Attempt Attempt { get; }

    internal Lease Lease { get; }

    /// <summary>Opens a data folder, and makes it where there is none.</summary>
    public static Workplace Open(
        string data, ReadingOptions reading, IntakeOptions intake, JobOptions jobs, TimeProvider clock, ILoggerFactory logs, NightOptions? nightly = null, PullOptions? sources = null, AssistantOptions? assistant = null, CodebookOptions? codebook = null) =>
        new(Lay(Path.GetFullPath(data), intake), reading, intake, jobs, nightly ?? new NightOptions(), sources ?? new PullOptions(), assistant ?? new AssistantOptions(), codebook ?? new CodebookOptions(), clock, logs);

    private static DataFolder Lay(string root, IntakeOptions intake) =>
        intake.Folder.Length == 0 ? new DataFolder(root) : new DataFolder(root) { Inbox = Path.GetFullPath(intake.Folder) };

    /// <summary>True while a process, this one or another, keeps the folder: watches it and reads what waits.</summary>
    public bool IsServed => Keeper.IsAtWork;

    /// <summary>Looked at anew each time.</summary>
    public Vitals Vitals => Vitals.Of(this);

    public void Dispose()
    {
        Watch.Dispose();
        Lease.Dispose();
    }
}
