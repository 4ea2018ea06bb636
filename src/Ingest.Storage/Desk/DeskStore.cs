using Dapper;

namespace Ingest.Storage;

/// <summary>What reviewers leave on their desks: unfinished forms, notes, and lists they come back to.</summary>
public sealed class DeskStore(Database database, TimeProvider clock)
{
    /// <summary>Keeps a form as it stands; the earlier state of the same form is given up.</summary>
    public void SaveDraft(string candidate, string who, int version, string form) => database.Write(connection => connection.Execute("""
        INSERT INTO drafts (candidate, who, version, form, at) VALUES (@candidate, @who, @version, @form, @now)
        ON CONFLICT (candidate, who) DO UPDATE SET version = @version, form = @form, at = @now
        """, new { candidate, who, version, form, now = clock.Now() }));

    /// <summary>Null where this person left none.</summary>
    public Draft? FindDraft(string candidate, string who) => database.Read(connection =>
        connection.QuerySingleOrDefault<(int Version, string Form, string At)?>(
            "SELECT version, form, at FROM drafts WHERE candidate = @candidate AND who = @who", new { candidate, who }) is { } row
            ? new Draft(row.Version, row.Form, Moment.Read(row.At))
            : null);

    public void DropDraft(string candidate, string who) => database.Write(connection =>
        connection.Execute("DELETE FROM drafts WHERE candidate = @candidate AND who = @who", new { candidate, who }));

    public void AddNote(string candidate, string who, bool unsure, string text) => database.Write(connection => connection.Execute(
        "INSERT INTO notes (candidate, who, at, unsure, text) VALUES (@candidate, @who, @now, @unsure, @text)",
        new { candidate, who, unsure, text, now = clock.Now() }));

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<Note> Notes(string candidate) => database.Read(connection =>
        connection.Query<(string Who, string At, long Unsure, string Text)>(
            "SELECT who, at, unsure, text FROM notes WHERE candidate = @candidate ORDER BY id", new { candidate })
            .Select(row => new Note(row.Who, Moment.Read(row.At), row.Unsure == 1, row.Text)).ToList());

    /// <summary>Keeps a list under a name; the same name again means the new list.</summary>
    public void SaveFilter(string who, string name, string query) => database.Write(connection => connection.Execute("""
        INSERT INTO filters (who, name, query) VALUES (@who, @name, @query) ON CONFLICT (who, name) DO UPDATE SET query = @query
        """, new { who, name, query }));

    public void DropFilter(string who, string name) => database.Write(connection =>
        connection.Execute("DELETE FROM filters WHERE who = @who AND name = @name", new { who, name }));

    /// <summary>One person's lists, by name.</summary>
    public IReadOnlyList<(string Name, string Query)> Filters(string who) => database.Read(connection =>
        connection.Query<(string, string)>("SELECT name, query FROM filters WHERE who = @who ORDER BY name", new { who }).ToList());
}
