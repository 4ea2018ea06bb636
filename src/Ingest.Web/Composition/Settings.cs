using Ingest.Assistant;
using Ingest.Pipeline;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Jobs;
using Ingest.Pipeline.Nightly;
using Ingest.Pipeline.Sources;
using Ingest.Reading;
using Ingest.Web.Registry;
using Ingest.Web.Registry.Releases;

namespace Ingest.Web.Composition;

/// <summary>Everything <c>appsettings.json</c> may hold, a section for each room; a new section is one property here.</summary>
public sealed record Settings
{
    public ReadingOptions Reading { get; init; } = new();

    public CodebookOptions Codebook { get; init; } = new();

    public IntakeOptions Intake { get; init; } = new();

    public JobOptions Jobs { get; init; } = new();

    public NightOptions Nightly { get; init; } = new();

    public PullOptions Sources { get; init; } = new();

    public AssistantOptions Assistant { get; init; } = new();

    public RegistryOptions Registry { get; init; } = new();

    public WebOptions Web { get; init; } = new();

    public ReleaseOptions Releases { get; init; } = new();

    public LogOptions Log { get; init; } = new();
}
