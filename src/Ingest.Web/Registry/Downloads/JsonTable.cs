using System.Text.Json;
using Ingest.Storage;
using Ingest.Web.Commands;

namespace Ingest.Web.Registry.Downloads;

/// <summary>A table as a JSON array with an object for each row; a list is an array, an empty cell null.</summary>
public static class JsonTable
{
    public static void Write(FlatTable table, Stream to)
    {
        using var writer = new Utf8JsonWriter(to, new JsonWriterOptions { Encoder = Wire.Json.Encoder });
        writer.WriteStartArray();
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            for (var i = 0; i < row.Count; i++)
                Cell(writer, table.Columns[i], row[i]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Cell(Utf8JsonWriter writer, Column column, object? cell)
    {
        writer.WritePropertyName(column.Name);
        if (column.Kind == ColumnKind.List)
            JsonSerializer.Serialize(writer, (cell as string)?.Split(';') ?? [], Wire.Json);
        else
            JsonSerializer.Serialize(writer, cell, Wire.Json);
    }
}
