using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>What each coder said is still what was sealed when it was said.</summary>
internal static class CodingCheck
{
    public static IEnumerable<Fault> Faults(SqliteConnection connection)
    {
        var seals = connection.Query<string>("SELECT after FROM audit WHERE action = @Action", new { CodingSeal.Action })
            .Select(Json.Read<CodingSeal>).ToDictionary(seal => seal.Coding, seal => seal.Fingerprint);
        var codings = connection.Query<(long Id, string Coder, string Fingerprint, string Document)>("""
            SELECT o.id, o.coder_name, o.fingerprint, d.name FROM codings o JOIN documents d ON d.id = o.document_id ORDER BY o.id
            """).ToList();
        foreach (var coding in codings)
        {
            var said = Fingerprint.Of(CodingRows.Proposals(connection, coding.Id), CodingRows.Claims(connection, coding.Id));
            if (said != coding.Fingerprint || seals.GetValueOrDefault(coding.Id) != said)
            {
                yield return new Fault(
                    $"What {coding.Coder} said about “{coding.Document}” (coding {coding.Id}) was changed after it was said.",
                    "Ingest the document again, which says it anew; decisions made upon the changed values should be looked at.");
            }
        }
    }
}
