using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>An <see cref="EntryQuery"/> as SQL over <c>entries e</c>.</summary>
internal static class EntryFilter
{
    /// <summary>Under this field <c>entry_codes</c> keeps the parties that are named themselves.</summary>
    public const string NamedParty = "named-party";

    /// <summary>The first day a date of signature may mean; "2024" is kept as "2024".</summary>
    private const string FirstSigned = "substr(e.signed || '-01-01', 1, 10)";

    /// <summary>The last day it may mean.</summary>
    private const string LastSigned = "CASE length(e.signed) WHEN 4 THEN e.signed || '-12-31' WHEN 7 THEN date(e.signed || '-01', '+1 month', '-1 day') ELSE e.signed END";

    public static Selection Of(SqliteConnection connection, EntryQuery query)
    {
        var left = new Selection(connection, "entries", "e");
        var (party, count) = query.NamedOnly ? (NamedParty, "named_count") : ("party", "party_count");
        left.AddFound($"""
            SELECT rowid FROM entry_search WHERE entry_search MATCH @words
            UNION ALL SELECT e.number FROM candidates c JOIN entries e ON e.id = c.entry WHERE c.status = 'approved' AND {CandidateFilter.OnAPage}
            """, SearchText.Of(query.Where.Text));
        // The plus signs: see Selection.
        left.Add("+e.status = @value", query.Status is { } status ? Code.Of(status) : null);
        left.Add("+e.source = @value", query.Source);
        left.Add(query.Where, ("entry_codes", "entry"), party);
        left.Add($"e.number IN (SELECT entry FROM entry_codes WHERE field = '{party}' AND value IN @value)", Some(query.AnyOf));
        left.Add($"e.number IN (SELECT entry FROM entry_codes WHERE field = '{party}' AND value IN @value GROUP BY entry HAVING count(*) > 1)", Some(query.TwoOf));
        if (query.Sides is { } sides)
            left.Add(sides == Sides.Bilateral ? $"+e.{count} = 2" : $"+e.{count} > 2");
        if (query.Force is { } force)
            left.Add(force switch { Force.Binding => "+e.binding = 1", Force.NonBinding => "+e.binding = 0", _ => "+e.binding IS NULL" });
        left.Add($"{FirstSigned} >= @value", Day(query.SignedFrom));
        left.Add($"{LastSigned} <= @value", Day(query.SignedTo));
        if (query.Undated)
            left.Add("+e.signed_year IS NULL");
        left.Add("+e.stands_from <= @value AND (e.renews = 1 OR e.stands_until IS NULL OR e.stands_until >= @value)", Day(query.StandingOn));
        return left;
    }

    public static string Order(EntryOrder order) => order switch
    {
        EntryOrder.Newest => "e.number DESC",
        EntryOrder.Id => "e.id",
        EntryOrder.Changed => "e.updated_at DESC, e.number DESC",
        _ => "e.signed_year DESC, e.signed DESC, e.number DESC",
    };

    private static object? Some(IReadOnlyList<string> codes) => codes.Count == 0 ? null : codes;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
