using Dapper;

namespace Ingest.Storage;

/// <summary>The figures the registry publishes, as far as they order the queue, and the weighing of candidates by them.</summary>
public sealed class WorthStore(Database database)
{
    /// <summary>How many active entries there are of each year, party, type, focus, content and clause; what is absent is 0.</summary>
    public IReadOnlyDictionary<(string Figure, string Value), int> Figures() => database.Read(connection =>
        connection.Query<(string Figure, string Value, int Entries)>("SELECT figure, value, entries FROM figures")
            .ToDictionary(row => (row.Figure, row.Value), row => row.Entries));

    /// <summary>Weighs the next candidates anew: the figures moved since they were weighed last. A short change, for others wait meanwhile.</summary>
    /// <param name="after">The number where the last time ended; 0 at first.</param>
    /// <returns>Where to go on; null at the end.</returns>
    public long? Reweigh(long after, int take = 500) => database.Write(connection =>
    {
        Worth.Weigh(connection, after + 1, after + take);
        return after + take < connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) FROM candidates") ? after + take : (long?)null;
    });
}
