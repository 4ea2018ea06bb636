using System.Globalization;
using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Storage;

namespace Ingest.Pipeline.Nightly;

/// <summary>
/// Reads documents again whose engine or codebook has a newer version. What people decided stays as it is: the new
/// findings stand beside it, as proposals (<see cref="CodingStore.Save"/>).
/// </summary>
public sealed class Rereading(NightOptions options, IngestPipeline pipeline, Vault vault, RereadStore store, Workbench workbench)
{
    public async Task RunAsync(NightReport report, CancellationToken cancellation = default)
    {
        var (engine, coder) = (pipeline.Engine, pipeline.Coder);
        var changed = 0;
        var outdated = store.Outdated(engine, coder, options.RereadsPerNight);
        foreach (var (sha256, name) in outdated)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                if ((await pipeline.RereadAsync(vault.Get(sha256, name), cancellation)).New)
                    changed++;
                store.Note(sha256, engine, coder);
            }
            catch (IngestException fault)
            {
                // What was read before stays; the same engine would fail on it tomorrow too.
                store.Note(sha256, engine, coder, fault.Message);
                report.Warn($"{name} could not be read again: {fault.Message}", fault.Remedy);
            }
            finally
            {
                workbench.Clear(sha256);
            }
        }

        report.Say(string.Create(
            CultureInfo.InvariantCulture, $"{outdated.Count} documents read again with {engine} and codebook {coder.CodebookVersion}; of {changed} something new is said, to be looked at in review."));
    }
}
