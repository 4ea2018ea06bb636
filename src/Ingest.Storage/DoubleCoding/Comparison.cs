using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>What every coder said of a candidate, side by side; who still codes it blind sees only what she may.</summary>
public sealed class Comparison(Database database)
{
    /// <param name="viewer">The user who looks.</param>
    /// <returns>The newest word of each coder, and last, without a coder, the values agreed upon.</returns>
    public IReadOnlyList<CoderValues> SideBySide(string candidateId, string viewer) => database.Read(connection =>
    {
        var blind = connection.QuerySingleOrDefault<bool?>("""
            SELECT a.blind_to_machine FROM assignments a JOIN candidates c ON c.number = a.candidate
            WHERE c.id = @candidateId AND a.coder = @viewer AND a.submitted_at IS NULL
            """, new { candidateId, viewer });
        var said = Said(connection, candidateId).Where(values => blind switch
        {
            null => true,
            true => IsBy(values, viewer),
            false => values.Coder!.Kind != CoderKind.Person || IsBy(values, viewer),
        }).ToList();
        if (blind is null && Agreed(connection, candidateId) is { } agreed)
            said.Add(agreed);
        return said;
    });

    /// <summary>The pending candidates whose coders have all submitted and differ in something.</summary>
    public IReadOnlyList<Disagreement> Disagreements() => database.Read(connection => connection.Query<string>("""
        SELECT c.id FROM assignments a JOIN candidates c ON c.number = a.candidate
        WHERE c.status = 'pending' GROUP BY c.number HAVING count(*) >= 2 AND count(a.submitted_at) = count(*) ORDER BY c.number
        """).Select(id => Differing(connection, id)).OfType<Disagreement>().ToList());

    private static Disagreement? Differing(SqliteConnection connection, string candidateId)
    {
        var people = Said(connection, candidateId).Where(values => values.Coder!.Kind == CoderKind.Person).ToList();
        Field[] fields =
        [
            .. Enum.GetValues<Field>().Where(field => people.Select(values => Answer(values.Values, field)).Distinct().Count() > 1),
        ];
        return fields.Length == 0 ? null : new Disagreement(candidateId, [.. people.Select(values => values.Coder!.Name)], fields);
    }

    private static string Answer(IReadOnlyList<RecordedValue> values, Field field) => string.Join('\n', values
        .Where(value => value.Field == field).Select(value => $"{value.Qualifier}={value.Value}{value.Missing}").Order(StringComparer.Ordinal));

    private static List<CoderValues> Said(SqliteConnection connection, string candidateId)
    {
        var rows = connection.Query<(long Number, long Coding, string Kind, string Name, string Version, string Hash, string At, string Document)>("""
            SELECT c.number, o.id, o.coder_kind, o.coder_name, o.codebook_version, o.codebook_hash, o.coded_at, d.sha256
            FROM candidates c JOIN proposals p ON p.candidate = c.number JOIN codings o ON o.id = p.coding_id JOIN documents d ON d.id = o.document_id
            WHERE c.id = @candidateId
            ORDER BY o.id
            """, new { candidateId }).ToList();
        var findings = FindingRows.Read(connection, "f.candidate = @number", new { number = rows.Count > 0 ? rows[0].Number : 0 });
        return
        [
            .. rows.GroupBy(row => (row.Kind, row.Name, row.Version, row.Hash)).Select(coder => coder.Last()).Select(row => new CoderValues(
                new Coder(Code.Read<CoderKind>(row.Kind), row.Name, row.Version, row.Hash),
                Moment.Read(row.At),
                [.. Values.Of(findings[(row.Number, row.Coding)], row.Name, row.Document)])),
        ];
    }

    private static CoderValues? Agreed(SqliteConnection connection, string candidateId) =>
        connection.QuerySingleOrDefault<(string State, string At)?>("""
            SELECT e.state, e.updated_at FROM candidates c JOIN entries e ON e.id = c.entry WHERE c.id = @candidateId
            """, new { candidateId }) is { } entry
            ? new CoderValues(null, Moment.Read(entry.At), Json.Read<Entry>(entry.State).Values)
            : null;

    private static bool IsBy(CoderValues values, string viewer) =>
        values.Coder!.Kind == CoderKind.Person && string.Equals(values.Coder.Name, viewer, StringComparison.OrdinalIgnoreCase);
}
