using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>
/// The records one decision touches, read within its transaction: read as they stand, put back as decided,
/// and written together at the close, each changed record one version on.
/// </summary>
internal sealed class OpenRecords(SqliteConnection connection, string now)
{
    private readonly Dictionary<string, Opened> _opened = [];

    public CandidateState Candidate(string id) => Json.Read<CandidateState>(Open(id).State!);

    public Entry Entry(string id) => Json.Read<Entry>(Open(id).State!);

    public int Version(string id) => Open(id).Version;

    public string State(string id) => Open(id).State!;

    public static bool IsEntry(string id) => id.StartsWith(EntryRows.IdPrefix, StringComparison.Ordinal);

    public void Put(string id, CandidateState state) => Open(id).State = Json.Write(state);

    public void Put(Entry entry) => Put(entry.Id, Json.Write(entry));

    public void Put(string id, string state) => Open(id).State = state;

    /// <summary>A new entry with the next number of its year.</summary>
    /// <param name="build">Builds the entry under its id.</param>
    public Entry Add(IReadOnlyList<RecordedValue> values, string madeFrom, Func<string, Entry> build)
    {
        var entry = build(EntryRows.NextId(connection, values));
        _opened[entry.Id] = new Opened(null, 0) { State = Json.Write(entry), MadeFrom = madeFrom };
        return entry;
    }

    /// <summary>The candidate's values as they now stand.</summary>
    public IReadOnlyList<RecordedValue> Values(string candidate) => Storage.Values.Overlay(
        CandidateRows.ReadValues(connection, Open(candidate).Number), Candidate(candidate).Values);

    /// <summary>The withdrawn entry once made from this candidate: approved again, it gets its old id back.</summary>
    public string? WithdrawnEntryOf(string candidate) => connection.ExecuteScalar<string?>("""
        SELECT id FROM entries WHERE made_from = @candidate AND status = 'withdrawn' ORDER BY number DESC LIMIT 1
        """, new { candidate });

    /// <summary>Writes what changed.</summary>
    public IReadOnlyList<Effect> Close()
    {
        var effects = new List<Effect>();
        foreach (var (id, opened) in _opened.Where(pair => pair.Value.State != pair.Value.Before))
        {
            var version = opened.Version + 1;
            if (IsEntry(id))
                EntryRows.Write(connection, Json.Read<Entry>(opened.State!), version, opened.MadeFrom, now);
            else
                CandidateRows.WriteState(connection, opened.Number, opened.State!, version, now);
            effects.Add(new Effect(id, opened.Before, opened.State!, opened.Before is null ? null : opened.Version, version));
        }

        return effects;
    }

    private Opened Open(string id)
    {
        if (_opened.TryGetValue(id, out var known))
            return known;
        var opened = IsEntry(id)
            ? connection.QuerySingleOrDefault<(string State, int Version)?>("SELECT state, version FROM entries WHERE id = @id", new { id }) is { } entry
                ? new Opened(entry.State, entry.Version)
                : null
            : connection.QuerySingleOrDefault<(long Number, string? State, int Version)?>(
                "SELECT number, state, version FROM candidates WHERE id = @id", new { id }) is { } candidate
                ? new Opened(candidate.State ?? Json.Write(new CandidateState()), candidate.Version) { Number = candidate.Number }
                : null;
        return _opened[id] = opened
            ?? throw new IngestException($"There is no record {id}.", "Look it up in the list again; its id may be misspelt.");
    }

    private sealed class Opened(string? before, int version)
    {
        public string? Before { get; } = before;
        public int Version { get; } = version;
        public long Number { get; init; }
        public string? MadeFrom { get; init; }
        public string? State { get; set; } = before;
    }
}
