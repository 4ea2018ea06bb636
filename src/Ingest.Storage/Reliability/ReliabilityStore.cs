using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Agreement between coders, people and machine in one table, by field and label and codebook version.</summary>
public sealed class ReliabilityStore(Database database)
{
    private static readonly Field[] Single = [Field.Party, Field.Signed, Field.Type, Field.LegalForm, Field.Binding, Field.Focus];
    private static readonly Field[] Labelled = [Field.Content, Field.Clause];

    /// <summary>Over the candidates at least two coded, people, rules or model; what is still being coded blind does not count.</summary>
    public IReadOnlyList<ReliabilityRow> Rows() => database.Read(connection => Codings(connection)
        .GroupBy(coding => coding.Version)
        .SelectMany(version => Questions(version.Key, [.. version]))
        .SelectMany(ratings => ratings.Rows())
        .ToList());

    private static IEnumerable<Ratings> Questions(string version, List<Coded> codings)
    {
        string[] coders = [.. codings.Select(coding => coding.Coder).Distinct().Order(StringComparer.Ordinal)];
        var units = codings.GroupBy(coding => coding.Candidate).Where(unit => unit.DistinctBy(coding => coding.Coder).Count() > 1).ToList();
        foreach (var field in Single)
            yield return Ask(field, null, coding => coding.Whole(field));
        foreach (var field in Labelled)
        {
            foreach (var label in codings.SelectMany(coding => coding.Labels(field)).Distinct().Order(StringComparer.Ordinal))
                yield return Ask(field, label, coding => coding.Has(field, label));
        }

        Ratings Ask(Field field, string? label, Func<Coded, string?> answer) => new(
            version, field, label, coders,
            [.. units.Select(unit => coders.Select(coder => unit.LastOrDefault(coding => coding.Coder == coder) is { } coding ? answer(coding) : null).ToList())]);
    }

    /// <summary>SQL: the submitted codings of people, and the machines' codings of the same candidates or of those a model coded too.</summary>
    private const string Counted = """
        p.candidate IN (SELECT candidate FROM assignments WHERE submitted_at IS NOT NULL
                        UNION SELECT m.candidate FROM codings k JOIN proposals m ON m.coding_id = k.id WHERE k.coder_kind = 'model')
        AND (o.coder_kind <> 'person' OR o.id IN (SELECT coding_id FROM assignments))
        """;

    /// <summary>A coder's later word last.</summary>
    private static List<Coded> Codings(SqliteConnection connection)
    {
        var rows = connection.Query<(long Coding, long Candidate, string Kind, string Coder, string Version)>($"""
            SELECT o.id, p.candidate, o.coder_kind, o.coder_name, o.codebook_version
            FROM proposals p JOIN codings o ON o.id = p.coding_id WHERE {Counted} ORDER BY o.id
            """).ToList();
        var findings = FindingRows.Read(
            connection, $"f.coding_id IN (SELECT o.id FROM proposals p JOIN codings o ON o.id = p.coding_id WHERE {Counted})", new { });
        return [.. rows.Select(row => new Coded(row.Candidate, row.Coder, row.Kind == "person", row.Version, [.. findings[(row.Candidate, row.Coding)]]))];
    }

    /// <summary>What one coder said of one candidate.</summary>
    private sealed record Coded(long Candidate, string Coder, bool ByPerson, string Version, IReadOnlyList<StoredFinding> Findings)
    {
        /// <summary>All values of the field as one answer; null where the coder abstained or was not asked.</summary>
        public string? Whole(Field field)
        {
            var answers = Of(field).Select(finding => finding.Value ?? (finding.Missing is { } missing ? $"({Code.Of(missing)})" : null)).OfType<string>();
            var joined = string.Join(',', answers.Distinct().Order(StringComparer.Ordinal));
            return joined.Length == 0 ? null : joined;
        }

        /// <summary>Rules and models look for every label; a person who left the field out did not answer.</summary>
        public string? Has(Field field, string label) =>
            Labels(field).Contains(label) ? Ratings.Given : !ByPerson || Of(field).Any() ? "not given" : null;

        public IEnumerable<string> Labels(Field field) => Of(field).Select(finding => finding.Value).OfType<string>();

        private IEnumerable<StoredFinding> Of(Field field) => Findings.Where(finding => finding.Field == field);
    }
}
