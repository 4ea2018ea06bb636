using System.Globalization;
using System.Text;
using Ingest.Storage;
using Ingest.Web.Commands;

namespace Ingest.Web.Registry.Downloads;

/// <summary>A table as formula-safe CSV, UTF-8 without a mark.</summary>
public static class CsvTable
{
    public static void Write(FlatTable table, Stream to)
    {
        using var writer = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(Csv.Row(table.Columns.Select(column => column.Name)));
        foreach (var row in table.Rows)
            writer.Write(Csv.Row(row.Select(Text)));
    }

    /// <summary>The cell as text; numbers and truth do not depend on anybody's language.</summary>
    public static string? Text(object? cell) => cell switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString(),
    };
}
