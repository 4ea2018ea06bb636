using Dapper;

namespace Ingest.Storage;

/// <summary>The nightly runs: at most one for each moment of the schedule, and never two at a time.</summary>
public sealed class NightStore(Database database, TimeProvider clock)
{
    /// <summary>The newest moment of the schedule that was answered; null before the first.</summary>
    public DateTimeOffset? LastDue() => database.Read(connection =>
        connection.ExecuteScalar<string?>("SELECT max(due) FROM nights") is { } due ? Moment.Read(due) : (DateTimeOffset?)null);

    /// <summary>Says that the schedule counts from now on: moments before this one are not caught up.</summary>
    public void CountFrom(DateTimeOffset moment) => database.Write(connection => connection.Execute(
        "INSERT OR IGNORE INTO nights (due, begun, ended, well, report) VALUES (@due, @due, @due, 1, 'From here on the schedule counts.')", new { due = Moment.Text(moment) }));

    /// <summary>Begins the run of a moment. False where it was run already, or another living process runs one now.</summary>
    public bool Begin(DateTimeOffset due, string owner, Func<string, bool> alive) => database.Write(connection =>
    {
        var open = connection.Query<(string Due, string? Owner)>("SELECT due, owner FROM nights WHERE ended IS NULL").ToList();
        if (open.Any(night => night.Owner is { } other && other != owner && alive(other)))
            return false;
        // A run that a dead process left is not taken up where it stood: every step of it may be done twice without harm.
        connection.Execute("UPDATE nights SET ended = @now, well = 0, report = 'The program was cut off in the middle of this run.' WHERE ended IS NULL AND due <> @due", new { now = clock.Now(), due = Moment.Text(due) });
        return connection.Execute("""
            INSERT INTO nights (due, begun, owner) VALUES (@due, @now, @owner)
            ON CONFLICT (due) DO UPDATE SET begun = @now, owner = @owner WHERE ended IS NULL
            """, new { due = Moment.Text(due), now = clock.Now(), owner }) > 0;
    });

    public void End(DateTimeOffset due, bool well, string report) => database.Write(connection => connection.Execute(
        "UPDATE nights SET ended = @now, owner = NULL, well = @well, report = @report WHERE due = @due", new { due = Moment.Text(due), now = clock.Now(), well, report }));

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Night> List(int take = 60) => database.Read(connection =>
        connection.Query<Row>("SELECT due, begun, ended, well, report FROM nights ORDER BY due DESC LIMIT @take", new { take }).Select(row => row.Build()).ToList());

    private sealed class Row
    {
        public string Due { get; init; } = "";
        public string Begun { get; init; } = "";
        public string? Ended { get; init; }
        public bool? Well { get; init; }
        public string Report { get; init; } = "";

        public Night Build() => new(Moment.Read(Due), Moment.Read(Begun), Ended is null ? null : Moment.Read(Ended), Well, Report);
    }
}
