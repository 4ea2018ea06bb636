using Dapper;

namespace Ingest.Storage;

/// <summary>What operators switched on, and who did; survives a restart, and is the same for every process.</summary>
public sealed class SwitchStore(Database database, TimeProvider clock)
{
    public bool IsOn(Switch one) => database.Read(connection =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM switches WHERE name = @name AND value = 'on'", new { name = Code.Of(one) }) > 0);

    public void Turn(Switch one, bool on, string who) => database.Write(connection => connection.Execute("""
        INSERT INTO switches (name, value, who, at) VALUES (@name, @value, @who, @now)
        ON CONFLICT (name) DO UPDATE SET value = @value, who = @who, at = @now WHERE value <> @value
        """, new { name = Code.Of(one), value = on ? "on" : "off", who, now = clock.Now() }));
}
