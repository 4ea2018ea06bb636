using Ingest.Storage;

namespace Ingest.Web.Registry.Downloads;

/// <summary>A table as a file for the reader's disk, in the format its address ends on.</summary>
public static class TableAnswer
{
    /// <summary>For routes: <c>/registry/entries.{format:regex(…)}</c>.</summary>
    public const string Formats = "{format:regex(^(csv|xlsx|json)$)}";

    /// <param name="name">The file's name without its ending.</param>
    public static IResult Of(string format, string name, params IReadOnlyList<FlatTable> tables) => format switch
    {
        // A workbook holds several sheets; the other formats the first table.
        "xlsx" => Results.File(XlsxTable.Write(tables), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{name}.xlsx"),
        "csv" => Results.Stream(to => Sent(to, buffer => CsvTable.Write(tables[0], buffer)), "text/csv; charset=utf-8", $"{name}.csv"),
        _ => Results.Stream(to => Sent(to, buffer => JsonTable.Write(tables[0], buffer)), "application/json", $"{name}.json"),
    };

    /// <summary>The server writes asynchronously only; the writers do not.</summary>
    private static async Task Sent(Stream to, Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        buffer.Position = 0;
        await buffer.CopyToAsync(to);
    }
}
