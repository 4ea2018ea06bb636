using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Brings another registry's table in as entries with their source marked: the whole file or, if something fails, nothing.</summary>
/// <param name="resolveParty">The code of a state or organisation as people write it; null where it is not known.</param>
public sealed class TableImport(Database database, TimeProvider clock, Func<string, string?> resolveParty)
{
    /// <param name="file">A CSV file with a header line.</param>
    /// <param name="by">Who imports.</param>
    /// <exception cref="IngestException">The file cannot be read as such a table.</exception>
    public ImportReport Run(string file, ImportMap map, string by)
    {
        if (!File.Exists(file))
            throw new IngestException($"There is no file {file}.", "Name a CSV file.");
        var lines = new Lines();
        using var reader = new CsvReader(new StreamReader(file), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            TrimOptions = TrimOptions.Trim,
            // A row cut short is rejected as a whole, below.
            MissingFieldFound = null,
            BadDataFound = _ => lines.Broken = true,
        });
        if (!reader.Read() || !reader.ReadHeader())
            throw new IngestException($"{file} is empty.", "Name a CSV file with a header line.");
        Need(file, map, reader.HeaderRecord!);
        return database.Write(connection =>
        {
            var held = connection.Query<string>("SELECT source_id FROM entries WHERE source = @Name", new { map.Name }).ToHashSet();
            var (imported, known, now) = (0, 0, clock.Now());
            var seen = new HashSet<string>();
            while (lines.Next(reader))
            {
                var row = new RowReading(map, column => reader.GetField(column)?.Trim() ?? "", resolveParty);
                var values = row.Values();
                if ((lines.Fault(reader) ?? row.Fault(values)) is { } fault)
                    lines.Reject(fault);
                else if (!seen.Add(row.Id))
                    lines.Reject($"{row.Id} stands in the file twice.");
                else if (!held.Contains(row.Id))
                {
                    Add(connection, map, row.Id, values, by, now);
                    lines.Remark(row.Remarks);
                    imported++;
                }
                else
                    known++;
            }

            Searchable.Merge(connection, "entry_search");
            return new ImportReport(imported, known, lines.Rejected, lines.Remarks);
        });
    }

    private static void Add(SqliteConnection connection, ImportMap map, string id, IReadOnlyList<RecordedValue> values, string by, string now)
    {
        var entry = new Entry
        {
            Id = EntryRows.NextId(connection, values),
            Status = EntryStatus.Active,
            Values = values,
            Source = map.Name,
            SourceId = id,
        };
        EntryRows.Write(connection, entry, 1, null, now);
        AuditChain.Append(connection, new Change(by, "import", entry.Id, null, Json.Write(entry)) { Why = map.Title, VersionAfter = 1 }, now);
    }

    private static void Need(string file, ImportMap map, string[] header)
    {
        var lacking = map.Fields.SelectMany(field => field.Columns).Append(map.Id).Except(header).ToList();
        if (lacking.Count > 0)
            throw new IngestException($"{file} has no column {string.Join(", ", lacking)}.", $"Check that the map {map.Name} belongs to this file.");
    }

    /// <summary>Where in the file we are, and what was said about its lines.</summary>
    private sealed class Lines
    {
        private readonly List<LineRemark> _rejected = [];
        private readonly List<LineRemark> _remarks = [];
        private int _line;

        public bool Broken { get; set; }

        public IReadOnlyList<LineRemark> Rejected => _rejected;

        public IReadOnlyList<LineRemark> Remarks => _remarks;

        public bool Next(CsvReader reader)
        {
            Broken = false;
            // A quoted cell may hold line breaks: the row begins after the line the last one ended on.
            _line = reader.Parser.RawRow + 1;
            return reader.Read();
        }

        public string? Fault(CsvReader reader) =>
            Broken ? "Its quotation marks do not close."
            : reader.Parser.Count != reader.HeaderRecord!.Length ? $"It has {reader.Parser.Count} cells, the header {reader.HeaderRecord.Length}."
            : null;

        public void Reject(string reason) => _rejected.Add(new LineRemark(_line, reason));

        public void Remark(IEnumerable<string> reasons) => _remarks.AddRange(reasons.Select(reason => new LineRemark(_line, reason)));
    }
}
