using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Where rules and model, asked the same, give different answers: such a candidate is worth a person's time first.</summary>
internal static class Dissent
{
    /// <summary>Of two answers that differ at most one is right, so whatever each coder thinks of its own, it is worth no more than this.</summary>
    public const double Worth = 0.5;

    /// <summary>The fields a reviewer must settle, by which the list of doubt is ordered.</summary>
    private static readonly Field[] Asked = [Field.Party, Field.Signed, Field.Type, Field.Focus];

    /// <summary>The fields in which the newest words of the machines' coders differ; one who abstains contradicts nobody.</summary>
    public static IReadOnlyList<Field> Fields(SqliteConnection connection, long candidate)
    {
        var codings = connection.Query<long>("""
            SELECT max(o.id) FROM proposals p JOIN codings o ON o.id = p.coding_id
            WHERE p.candidate = @candidate AND o.coder_kind <> 'person' GROUP BY o.coder_kind, o.coder_name
            """, new { candidate }).ToList();
        if (codings.Count < 2)
            return [];
        var said = FindingRows.Read(connection, "f.candidate = @candidate AND f.coding_id IN @codings", new { candidate, codings });
        return [.. Asked.Where(field => codings.Select(coding => Answer(said[(candidate, coding)], field)).Where(answer => answer.Length > 0).Distinct().Count() > 1)];
    }

    private static string Answer(IEnumerable<StoredFinding> said, Field field) =>
        string.Join(',', said.Where(finding => finding.Field == field).Select(finding => finding.Value).OfType<string>().Order(StringComparer.Ordinal));
}
