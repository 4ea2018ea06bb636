using System.Globalization;
using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>The tables <c>entries</c>, <c>entry_codes</c> and <c>entry_numbers</c>.</summary>
internal static class EntryRows
{
    /// <summary>European defence agreement.</summary>
    public const string IdPrefix = "EDA-";

    /// <summary>What follows all ids in order.</summary>
    public const string IdEnd = "EDA.";

    /// <summary>The next id of the year of signature; an undated entry is numbered under <c>0000</c>.</summary>
    public static string NextId(SqliteConnection connection, IReadOnlyList<RecordedValue> values)
    {
        var year = (ListColumns.Of(values).SignedYear ?? 0).ToString("0000", CultureInfo.InvariantCulture);
        var number = connection.ExecuteScalar<int>("""
            INSERT INTO entry_numbers (year, last) VALUES (@year, 1)
            ON CONFLICT (year) DO UPDATE SET last = last + 1
            RETURNING last
            """, new { year });
        return $"{IdPrefix}{year}-{number.ToString("0000", CultureInfo.InvariantCulture)}";
    }

    public static void Write(SqliteConnection connection, Entry entry, int version, string? madeFrom, string now)
    {
        FigureRows.Count(connection, entry.Id, -1);
        var columns = new DynamicParameters(ListColumns.Of(entry.Values));
        columns.AddDynamicParams(EntryColumns.Of(entry));
        columns.AddDynamicParams(new
        {
            entry.Id,
            version,
            state = Json.Write(entry),
            status = Code.Of(entry.Status),
            madeFrom,
            entry.Source,
            entry.SourceId,
            now,
        });
        var number = connection.ExecuteScalar<long>("""
            INSERT INTO entries (id, version, state, made_from, source, source_id, created_at, updated_at, status, title, parties, signed,
                                 signed_year, place, type, legal_form, binding, focus, content, clauses, in_force, stands_from, stands_until, renews,
                                 party_count, named_count, inferred)
            VALUES (@Id, @version, @state, @madeFrom, @Source, @SourceId, @now, @now, @status, @Title, @Parties, @Signed,
                    @SignedYear, @Place, @Type, @LegalForm, @Binding, @Focus, @Content, @Clauses, @InForce, @StandsFrom, @StandsUntil, @Renews,
                    @PartyCount, @NamedCount, @Inferred)
            ON CONFLICT (id) DO UPDATE SET
                version = @version, state = @state, updated_at = @now, status = @status, title = @Title, parties = @Parties,
                signed = @Signed, signed_year = @SignedYear, place = @Place, type = @Type, legal_form = @LegalForm,
                binding = @Binding, focus = @Focus, content = @Content, clauses = @Clauses, in_force = @InForce,
                stands_from = @StandsFrom, stands_until = @StandsUntil, renews = @Renews,
                party_count = @PartyCount, named_count = @NamedCount, inferred = @Inferred
            RETURNING number
            """, columns);
        connection.Execute("DELETE FROM entry_codes WHERE entry = @number", new { number });
        connection.Execute(
            "INSERT INTO entry_codes (field, value, entry) VALUES (@field, @value, @number)",
            ListColumns.Codes(entry.Values).Concat(EntryColumns.Codes(entry.Values)).Select(code => new { field = code.Field, value = code.Value, number }));
        FigureRows.Count(connection, entry.Id, 1);
        Searchable.Write(connection, "entry_search", number, entry.Values);
    }
}
