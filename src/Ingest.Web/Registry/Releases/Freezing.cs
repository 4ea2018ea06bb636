using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Commands;
using Ingest.Web.Registry.Api;

namespace Ingest.Web.Registry.Releases;

/// <summary>
/// Freezes the Registry as a release and keeps it. A registry that did not change since the last release is that release:
/// it gets no new number, and written again it has the same bytes.
/// </summary>
public sealed class Freezing(SnapshotStore snapshots, ReleaseSealStore seals, ReleaseShelf shelf, ReleaseOptions options, CodebookText codebook) : IDisposable
{
    /// <summary>One at a time: two would give one number twice.</summary>
    private readonly SemaphoreSlim _turn = new(1);

    /// <exception cref="IngestException">There is nothing to release, or the place is taken.</exception>
    public async Task<Frozen> RunAsync(FreezeRequest request, CancellationToken cancellation = default)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var registry = snapshots.Read();
            if (!registry.Active.Any())
                throw new IngestException("The registry has no entries yet.", "Approve candidates at the review desk, or import a registry, and release then.");
            var fingerprint = Fingerprint(registry);
            return shelf.Latest is { } latest && latest.Fingerprint == fingerprint
                ? await AgainAsync(latest, registry, request, cancellation)
                : await NewAsync(fingerprint, registry, request, cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Null where neither the Registry nor its codebook or settings changed since the last release, or there is nothing yet.</summary>
    public async Task<Frozen?> RunWhereChangedAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var registry = snapshots.Read();
            var fingerprint = Fingerprint(registry);
            return registry.Active.Any() && shelf.Latest?.Fingerprint != fingerprint
                ? await NewAsync(fingerprint, registry, new FreezeRequest(), cancellation)
                : null;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<Frozen> NewAsync(string fingerprint, RegistrySnapshot registry, FreezeRequest request, CancellationToken cancellation)
    {
        var previous = shelf.Latest;
        var older = previous is null ? [] : await shelf.EntriesAsync(previous, cancellation);
        var changes = Changes(older, registry);
        var version = request.Version ?? previous?.Number.Next(Release.CurrentFormat, changes) ?? new ReleaseVersion(Release.CurrentFormat, 0, 0);
        if (previous is not null && version <= previous.Number)
            throw new IngestException($"Release {previous.Version} is there already.", $"Name a version above it, or leave the version out: it would be {previous.Number.Next(Release.CurrentFormat, changes)}.");
        var release = Describe(registry, fingerprint) with { Version = version.ToString(), Previous = previous?.Version, Date = request.Date ?? Day(registry) };
        using var draft = new Draft(shelf.Folder);
        ReleaseFiles.Write(draft.Path, release, registry, changes, codebook);
        request.Out?.Fill(draft.Path);
        seals.Seal(release.Version, ReleaseFiles.Sums(draft.Path));
        draft.Keep(Path.Combine(shelf.Folder, release.Version));
        return new Frozen(release, true, changes);
    }

    /// <summary>Written anew rather than copied: what the program writes today must be what it wrote then.</summary>
    private async Task<Frozen> AgainAsync(Release latest, RegistrySnapshot registry, FreezeRequest request, CancellationToken cancellation)
    {
        if (request.Version is { } asked && asked != latest.Number)
            throw new IngestException($"Nothing changed since release {latest.Version}.", "Cite that one, or release when something changed.");
        var older = latest.Previous is { } previous && shelf.Find(previous) is { } before ? await shelf.EntriesAsync(before, cancellation) : [];
        var changes = Changes(older, registry);
        using var draft = new Draft(shelf.Folder);
        ReleaseFiles.Write(draft.Path, latest, registry, changes, codebook);
        if (ReleaseFiles.Sums(draft.Path) != ReleaseFiles.Sums(Path.Combine(shelf.Folder, latest.Version)))
        {
            throw new IngestException(
                $"Release {latest.Version} cannot be written again byte for byte: another version of this program wrote it, or its folder was changed.",
                $"Take it from {Path.Combine(shelf.Folder, latest.Version)}, where `sha256sum -c {ReleaseFiles.Checksums}` tells whether it is whole.");
        }

        seals.Seal(latest.Version, ReleaseFiles.Sums(draft.Path));
        request.Out?.Fill(draft.Path);
        return new Frozen(latest, false, changes);
    }

    private static IReadOnlyList<EntryChange> Changes(IReadOnlyList<FrozenEntry> older, RegistrySnapshot registry)
    {
        var quotations = new Quotations(new Dictionary<string, Provenance>());
        return EntryChange.Between(older, [.. registry.Entries.Select(held => FrozenEntry.Of(PublicEntry.Of(held, quotations)))]);
    }

    private Release Describe(RegistrySnapshot registry, string fingerprint)
    {
        var years = registry.Active.Select(held => PartialDate.Parse(held.Entry.First(Field.Signed))?.Year).OfType<int>().ToList();
        return new Release
        {
            Version = "",
            Date = default,
            Title = options.Title,
            Authors = options.Authors.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Publisher = options.Publisher,
            Licence = options.Licence,
            Address = options.Address,
            Doi = options.Doi,
            Fingerprint = fingerprint,
            CodebookVersion = codebook.Version,
            CodebookHash = codebook.Hash,
            Entries = registry.Active.Count(),
            Sources = new SortedDictionary<string, int>(registry.Active.CountBy(held => held.Entry.Source).ToDictionary(), StringComparer.Ordinal),
            FirstYear = years.Count > 0 ? years.Min() : null,
            LastYear = years.Count > 0 ? years.Max() : null,
        };
    }

    /// <summary>Over the records themselves and all that is written with them.</summary>
    private string Fingerprint(RegistrySnapshot registry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(Release.CurrentFormat);
        Add(options with { Nightly = false });
        Add(codebook.Hash);
        foreach (var held in registry.Entries)
            Add(held);
        foreach (var document in registry.Documents)
            Add(document);
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add<T>(T part)
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(part, Wire.Public));
            hash.AppendData("\n"u8);
        }
    }

    private static DateOnly Day(RegistrySnapshot registry) => DateOnly.FromDateTime(registry.LastChange!.Value.UtcDateTime);
}
