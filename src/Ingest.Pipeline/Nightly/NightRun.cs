using System.Globalization;
using System.Net.Http.Json;
using Ingest.Model;
using Ingest.Pipeline.Assistance;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Jobs;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Nightly;

/// <summary>The nightly run. Each step may be done twice without harm, and none keeps the next from its turn.</summary>
public sealed class NightRun(
    DataFolder folder, NightOptions options, JobEngine engine, WishLedger wishes, InboxWatch watch, DropLedger ledger, Rereading rereading, ModelNight model, Sources.Pull pull, Database records, TimeProvider clock, ILogger<NightRun> log)
{
    /// <summary>What other rooms do each night, once all of ours is done.</summary>
    public IList<NightStep> Further { get; } = [];

    public async Task<NightReport> RunAsync(DateTimeOffset due, CancellationToken cancellation = default)
    {
        var report = new NightReport(due);
        var roomy = HasRoom(report);
        await StepAsync("Folder and queue", SweepAsync);
        await StepAsync("Sources", pull.RunAsync);
        if (roomy)
            await StepAsync("Documents read again", rereading.RunAsync);
        if (model.IsOn)
            await StepAsync("The model's coding", (report, cancellation) => model.RunAsync(report, options.RereadsPerNight, cancellation));
        await StepAsync("Records and originals", VerifyAsync);
        if (roomy)
            await StepAsync("Backup", BackUpAsync);
        await StepAsync("Books", BooksAsync);
        foreach (var step in Further)
            await StepAsync(step.Title, step.Run);
        Write(due, report);
        await TellAsync(due, report, cancellation);
        return report;

        async Task StepAsync(string title, Func<NightReport, CancellationToken, Task> step)
        {
            report.Head(title);
            try
            {
                await step(report, cancellation);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "The night's step {Step} failed", title);
                report.Warn($"This step failed: {fault.Message}", (fault as IngestException)?.Remedy ?? "It is tried again the next night; the log says more.");
            }
        }
    }

    private bool HasRoom(NightReport report)
    {
        var free = new DriveInfo(folder.Root).AvailableFreeSpace >> 20;
        if (free >= options.FreeMegabytes)
            return true;
        report.Warn(
            string.Create(CultureInfo.InvariantCulture, $"Only {free} MB are free."), "Free some space: without it documents are not read again and no backup is made.");
        return false;
    }

    private async Task SweepAsync(NightReport report, CancellationToken cancellation)
    {
        watch.LookNow();
        foreach (var waiting in ledger.Waiting().Where(drop => drop.NotBefore is not null))
            wishes.Hurry(waiting.Id);
        if (engine.IsRunning)
            await engine.RebuildAsync(cancellation);
        report.Say(string.Create(CultureInfo.InvariantCulture, $"{ledger.Waiting().Count} drops wait to be read."));
    }

    private Task VerifyAsync(NightReport report, CancellationToken cancellation)
    {
        var faults = Verification.Of(records);
        if (faults.Count == 0)
            report.Say("Database, audit chain and originals are whole.");
        foreach (var fault in faults)
            report.Warn(fault.What, fault.Remedy);
        return Task.CompletedTask;
    }

    private Task BackUpAsync(NightReport report, CancellationToken cancellation)
    {
        var receipt = NightlyBackup.Run(records, folder.Backups, clock, cancellation);
        report.Say(receipt is null
            ? "Tonight's backup was there already."
            : string.Create(CultureInfo.InvariantCulture, $"{receipt.File}: {receipt.Originals} originals, {receipt.Bytes / 1e6:0.0} MB."));
        foreach (var fault in receipt?.Faults ?? [])
            report.Warn(fault.What, fault.Remedy);
        return Task.CompletedTask;
    }

    private Task BooksAsync(NightReport report, CancellationToken cancellation)
    {
        var books = ledger.Balance();
        report.Say(string.Create(CultureInfo.InvariantCulture, $"{books.Seen} drops seen = {string.Join(" + ", Enum.GetValues<Outcome>().Select(outcome => $"{books[outcome]} {outcome}"))}"));
        if (!books.Balance)
            report.Warn(string.Create(CultureInfo.InvariantCulture, $"The books do not balance: {books.Seen} seen, {books.Accounted} accounted for."), "Rows were deleted by another program: restore the last backup, or ask who did.");
        foreach (var drop in ledger.List(Outcome.Quarantined, take: 200).Where(drop => drop.Ended > clock.GetUtcNow().AddDays(-1)))
            report.Say($"{drop.Name} is in quarantine: {drop.Reason} {drop.Remedy}");
        return Task.CompletedTask;
    }

    private void Write(DateTimeOffset due, NightReport report)
    {
        Directory.CreateDirectory(folder.Reports);
        File.WriteAllText(Path.Combine(folder.Reports, string.Create(CultureInfo.InvariantCulture, $"night-{due:yyyy-MM-dd-HHmm}.md")), report.Text);
    }

    private async Task TellAsync(DateTimeOffset due, NightReport report, CancellationToken cancellation)
    {
        if (options.Webhook.Length == 0)
            return;
        try
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
            using var answer = await client.PostAsJsonAsync(options.Webhook, new { due, well = report.Well, report = report.Text }, cancellation);
            answer.EnsureSuccessStatusCode();
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            log.LogWarning(fault, "The night's report could not be posted to {Webhook}", options.Webhook);
        }
    }
}
