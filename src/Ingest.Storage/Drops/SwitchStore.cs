using Dapper;

namespace Ingest.Storage;

/// <summary>What operators switched on, and who did; survives a restart.</summary>
public sealed class SwitchStore(Database database, TimeProvider clock)
{
    public bool IsOn(string name) => database.Read(connection =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM switches WHERE name = @name AND value = 'on'", new { name }) > 0);

    public void Turn(string name, bool on, string who) => database.Write(connection => connection.Execute("""
        INSERT INTO switches (name, value, who, at) VALUES (@name, @value, @who, @now)
        ON CONFLICT (name) DO UPDATE SET value = @value, who = @who, at = @now
        """, new { name, value = on ? "on" : "off", who, now = clock.Now() }));
}
