namespace Ingest.Agreements.Detection.Names;

/// <summary>Reads the tab-separated files that are built into this assembly; lines beginning with # are for people.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<string[]> Rows(string file)
    {
        using var reader = new StreamReader(Open(file));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    public static Stream Open(string file) =>
        typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"Names/{Path.GetFileNameWithoutExtension(file)}") ?? throw new InvalidOperationException($"{file} is not built into the assembly.");
}
