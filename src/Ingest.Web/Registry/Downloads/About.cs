using Ingest.Storage;

namespace Ingest.Web.Registry.Downloads;

/// <summary>The sheet of a workbook that says what was asked, and what its columns mean.</summary>
public static class About
{
    public static FlatTable Table(FlatTable table, int rows, string asked) => new("about", "What this is.",
        [new("what", ColumnKind.Text, ""), new("meaning", ColumnKind.Text, "")],
        [
            [table.Title, null], ["Rows", rows], ["Asked", asked.Length > 0 ? $"/registry{asked}" : "/registry (everything)"], [null, null],
            .. table.Columns.Select(IReadOnlyList<object?> (column) => [column.Name, column.Meaning]),
        ]);
}
