using System.Globalization;
using Dapper;

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

    public static (string Where, DynamicParameters Values) Of(EntryQuery query)
    {
        var conditions = new Conditions();
        var (party, count) = query.NamedOnly ? (NamedParty, "named_count") : ("party", "party_count");
        conditions.Add($"""
            (e.number IN (SELECT rowid FROM entry_search WHERE entry_search MATCH @value)
             OR e.id IN (SELECT json_extract(c.state, '$.entry') FROM candidates c WHERE c.status = 'approved' AND {CandidateFilter.OnAPage}))
            """, SearchText.Of(query.Where.Text));
        // The plus signs: see Conditions.
        conditions.Add("+e.status = @value", query.Status is { } status ? Code.Of(status) : null);
        conditions.Add("+e.source = @value", query.Source);
        conditions.Add(query.Where, "e", ("entry_codes", "entry"), party);
        conditions.Add($"e.number IN (SELECT entry FROM entry_codes WHERE field = '{party}' AND value IN @value)", Some(query.AnyOf));
        conditions.Add($"e.number IN (SELECT entry FROM entry_codes WHERE field = '{party}' AND value IN @value GROUP BY entry HAVING count(*) > 1)", Some(query.TwoOf));
        if (query.Sides is { } sides)
            conditions.Add(sides == Sides.Bilateral ? $"+e.{count} = 2" : $"+e.{count} > 2");
        if (query.Force is { } force)
            conditions.Add(force switch { Force.Binding => "+e.binding = 1", Force.NonBinding => "+e.binding = 0", _ => "+e.binding IS NULL" });
        conditions.Add($"{FirstSigned} >= @value", Day(query.SignedFrom));
        conditions.Add($"{LastSigned} <= @value", Day(query.SignedTo));
        if (query.Undated)
            conditions.Add("+e.signed_year IS NULL");
        conditions.Add("+e.stands_from <= @value AND (e.renews = 1 OR e.stands_until IS NULL OR e.stands_until >= @value)", Day(query.StandingOn));
        return conditions.Sql(new { query.Skip, query.Take });
    }

    public static string Order(EntryOrder order) => order switch
    {
        EntryOrder.Newest => "e.number DESC",
        EntryOrder.Id => "e.id",
        _ => "e.signed_year DESC, e.signed DESC, e.number DESC",
    };

    private static object? Some(IReadOnlyList<string> codes) => codes.Count == 0 ? null : codes;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
