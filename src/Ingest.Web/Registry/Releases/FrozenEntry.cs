using System.Text.Json;
using Ingest.Model;
using Ingest.Web.Commands;
using Ingest.Web.Registry.Api;

namespace Ingest.Web.Registry.Releases;

/// <summary>As much of an entry of a release as two releases are compared by.</summary>
/// <param name="Fields">The values of each field in words, each field once.</param>
public sealed record FrozenEntry(string Id, EntryStatus Status, string? MergedInto, string? Title, IReadOnlyDictionary<string, string> Fields)
{
    public bool Active => Status == EntryStatus.Active;

    public static FrozenEntry Of(PublicEntry entry)
    {
        var fields = (entry.Values ?? []).GroupBy(value => value.Qualifier is null ? Wire.Word(value.Field) : $"{Wire.Word(value.Field)} {value.Qualifier}")
            .ToDictionary(field => field.Key, field => Joined(field.Select(Words)));
        if (entry.Ties.Count > 0)
            fields["ties"] = Joined(entry.Ties.Select(tie => $"{Wire.Word(tie.Relation)} {tie.Other}"));
        return new FrozenEntry(entry.Id, entry.Status, entry.MergedInto, entry.Title, fields);
    }

    /// <summary>The entries of a release's <c>registry.json</c>.</summary>
    public static async Task<IReadOnlyList<FrozenEntry>> ReadAsync(Stream json, CancellationToken cancellation)
    {
        var entries = new List<FrozenEntry>();
        await foreach (var entry in JsonSerializer.DeserializeAsyncEnumerable<PublicEntry>(json, Wire.Public, cancellation))
            entries.Add(Of(entry!));
        return entries;
    }

    private static string Joined(IEnumerable<string> words) => string.Join("; ", words.Distinct().Order(StringComparer.Ordinal));

    private static string Words(PublicValue value) =>
        (value.Value ?? (value.Missing is { } missing ? $"({Wire.Word(missing)})" : "(abstained)")) + (value.Detail is { } detail ? $" [{detail}]" : "");
}
