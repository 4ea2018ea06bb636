using Dapper;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>The Registry: every entry ever approved or imported.</summary>
public sealed class EntryStore(Database database)
{
    /// <summary>The source of entries people approved here.</summary>
    public const string Reviewed = "review";

    private const string Select = "SELECT e.state, e.version, e.created_at AS createdAt, e.updated_at AS updatedAt FROM entries e";

    public HeldEntry? Find(string id) => database.Read(connection =>
        connection.QuerySingleOrDefault<Row>($"{Select} WHERE e.id = @id", new { id })?.Build());

    public IReadOnlyList<HeldEntry> List(EntryQuery query) => database.Read(connection =>
        Rows<Row>(EntryFilter.Of(connection, query), Select, query).Select(row => row.Build()).ToList());

    /// <summary>A page of the list, with how many there are in all: sooner had than one after the other.</summary>
    public ListPage<HeldEntry> Page(EntryQuery query) => database.Read(connection =>
    {
        var left = EntryFilter.Of(connection, query);
        return new ListPage<HeldEntry>([.. Rows<Row>(left, Select, query).Select(row => row.Build())], left.Count);
    });

    /// <summary>A page of the list, light.</summary>
    public IReadOnlyList<ListedEntry> Listed(EntryQuery query) => database.Read(connection =>
        Rows<ListedEntryRow>(EntryFilter.Of(connection, query), ListedEntryRow.Select, query).Select(row => row.Build()).ToList());

    /// <summary>How many the query finds in all, whatever its page.</summary>
    public int Count(EntryQuery query) => database.Read(connection => EntryFilter.Of(connection, query).Count);

    /// <summary>The ids of all the query finds, whatever its page and order.</summary>
    public IReadOnlyList<string> Ids(EntryQuery query) => database.Read(connection => EntryFilter.Of(connection, query).Query<string>("SELECT e.id").ToList());

    /// <summary>The entries changed since a line of the audit chain, as they now stand, and the last line about any entry.</summary>
    /// <param name="line">0 for all there are.</param>
    public (long Line, IReadOnlyList<ListedEntry> Changed) Since(long line) => database.Read(connection =>
    {
        // The plus keeps to the lines since: asked at every look, and mostly there are none.
        var last = connection.ExecuteScalar<long>(
            "SELECT coalesce(max(line), @line) FROM audit WHERE line > @line AND +record >= @prefix AND +record < @end", new { line, prefix = EntryRows.IdPrefix, end = EntryRows.IdEnd });
        if (last == line)
            return (last, (IReadOnlyList<ListedEntry>)[]);
        var changed = line == 0 ? "true" : "e.id IN (SELECT record FROM audit WHERE line > @line)";
        return (last, connection.Query<ListedEntryRow>($"{ListedEntryRow.Select} WHERE {changed}", new { line }).Select(row => row.Build()).ToList());
    });

    private static IEnumerable<T> Rows<T>(Selection left, string select, EntryQuery query) =>
        left.Page<T>(select, EntryFilter.Order(query.Order), query.Skip, query.Take);

    private sealed class Row
    {
        public string State { get; init; } = "";
        public int Version { get; init; }
        public string CreatedAt { get; init; } = "";
        public string UpdatedAt { get; init; } = "";

        public HeldEntry Build() => new(Json.Read<Entry>(State), Version, Moment.Read(CreatedAt), Moment.Read(UpdatedAt));
    }
}
