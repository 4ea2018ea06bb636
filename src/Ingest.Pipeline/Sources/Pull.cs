using System.Globalization;
using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Jobs;
using Ingest.Pipeline.Nightly;
using Ingest.Storage;

namespace Ingest.Pipeline.Sources;

/// <summary>Pulls what is new from the sources that were named, and takes it in through the same door as everything else.</summary>
public sealed class Pull(
    PullOptions options, DataFolder folder, Door door, DropLedger ledger, PulledStore pulled, ProvenanceStore provenance, JobEngine engine, Operator asked, Lease lease, TimeProvider clock)
{
    public async Task RunAsync(NightReport report, CancellationToken cancellation = default)
    {
        if (asked.IsDraining)
        {
            report.Say("The house is being drained; nothing is pulled.");
            return;
        }

        if (options.From.Count == 0)
            report.Say("No source is named; nothing is pulled.");
        using var fetch = new Fetch(options, Path.Combine(folder.Workbench, "downloads"), clock);
        foreach (var source in options.From)
        {
            try
            {
                if (source.Kind == SourceKind.Folder)
                    await PullFolderAsync(source, report, cancellation);
                else
                    await PullAddressesAsync(source, fetch, report, cancellation);
            }
            catch (IngestException fault)
            {
                report.Warn($"{source.Name}: {fault.Message}", fault.Remedy);
            }
        }
    }

    private async Task PullFolderAsync(PullSource source, NightReport report, CancellationToken cancellation)
    {
        if (!Directory.Exists(source.Address))
            throw new IngestException($"The folder {source.Address} is not there.", "See that the share is mounted, or mend Sources:From.");
        var taken = 0;
        foreach (var found in FolderWalk.Find([source.Address]))
        {
            // Seen with this size and time, a file that stays where it is is not opened again.
            var mark = string.Create(CultureInfo.InvariantCulture, $"{found.Bytes} {found.Modified:O}");
            if (FileNames.IsUnfinished(found.Name) || pulled.Find(found.Path)?.Modified == mark)
                continue;
            var drop = await door.TakeInAsync(found with { Via = Via.Pull }, cancellation);
            await TakenAsync(drop, source, null);
            if (drop.Sha256 is not null || drop.Outcome == Outcome.Refused)
                pulled.Note(new PulledAddress(found.Path, source.Name, null, mark, drop.Sha256, "taken", drop.Reason, null));
            taken++;
        }

        report.Say(string.Create(CultureInfo.InvariantCulture, $"{source.Name}: {taken} new files."));
    }

    private async Task PullAddressesAsync(PullSource source, Fetch fetch, NightReport report, CancellationToken cancellation)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var due = (await ListAsync(source, fetch, cancellation)).Where(address => pulled.Find(address.ToString())?.NotBefore is not { } then || then <= clock.GetUtcNow());
        foreach (var address in due.Take(options.MostPerNight))
        {
            var held = pulled.Find(address.ToString());
            var fetched = await fetch.GetAsync(address, new HeldVersion(held?.ETag, held?.Modified, held?.Sha256), cancellation);
            if (fetched.Status == "taken")
                await TakeInAsync(source, address, fetched, cancellation);
            pulled.Note(new PulledAddress(address.ToString(), source.Name, fetched.ETag, fetched.Modified, fetched.Sha256, fetched.Status, fetched.Reason, fetched.NotBefore));
            counts[fetched.Status] = counts.GetValueOrDefault(fetched.Status) + 1;
            if (fetched.Reason.Length > 0)
                report.Say($"{address}: {fetched.Status}. {fetched.Reason}");
        }

        report.Say(counts.Count == 0 ? $"{source.Name}: nothing to ask for." : $"{source.Name}: {string.Join(", ", counts.Select(count => $"{count.Value} {count.Key}"))}.");
    }

    private static async Task<IReadOnlyList<Uri>> ListAsync(PullSource source, Fetch fetch, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(source.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return source.Kind == SourceKind.List && File.Exists(source.Address)
                ? Listing.Of(SourceKind.List, await File.ReadAllTextAsync(source.Address, cancellation), null)
                : throw new IngestException($"{source.Address} is neither an address nor a file.", "Mend Sources:From in the settings.");
        }

        var listing = await fetch.GetAsync(address, default, cancellation);
        if (listing.Status != "taken")
            throw new IngestException($"{address} could not be listed: {listing.Reason}", "It is asked again the next night.");
        try
        {
            return Listing.Of(source.Kind, await File.ReadAllTextAsync(listing.File, cancellation), address);
        }
        finally
        {
            File.Delete(listing.File);
        }
    }

    private async Task TakeInAsync(PullSource source, Uri address, Fetched fetched, CancellationToken cancellation)
    {
        try
        {
            var arrival = new Arrival(address.ToString(), Via.Pull, new FileInfo(fetched.File).Length) { Name = fetched.Name };
            var drop = await door.TakeInAsync(ledger.See(arrival, lease.Owner, lease.IsAlive), arrival, fetched.File, cancellation);
            await TakenAsync(drop, source, address.ToString());
        }
        finally
        {
            File.Delete(fetched.File);
        }
    }

    private async Task TakenAsync(Drop drop, PullSource source, string? address)
    {
        if (drop.Sha256 is null)
            return;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        // What a card beside the document says counts more than what is said of its whole source.
        provenance.Note(drop.Sha256, provenance.Find(drop.Sha256).Or(source.Says(address, new PartialDate(today.Year, today.Month, today.Day))));
        if (drop.Outcome == Outcome.Waiting && engine.IsRunning)
            await engine.AddAsync(drop);
    }
}
