using System.Text.Json;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>How another registry's table is to be read: a small JSON file a researcher can write.</summary>
public sealed record ImportMap
{
    private const string Prefix = "Ingest.Storage.Import.Maps.";

    /// <summary>The source its entries are marked with.</summary>
    public required string Name { get; init; }

    /// <summary>The registry as one would cite it.</summary>
    public required string Title { get; init; }

    /// <summary>The column that holds the row's own id; the same id again is the same entry.</summary>
    public required string Id { get; init; }

    /// <summary>What each value rests on; a column's name in braces stands for its cell.</summary>
    public required string Assertion { get; init; }

    public required IReadOnlyList<FieldMap> Fields { get; init; }

    /// <summary>The table's own names of parties, with their ISO 3166 codes (for former states, those of ISO 3166-3).</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>The maps that come with the program.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
    [
        .. typeof(ImportMap).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^".json".Length]).Order(StringComparer.Ordinal),
    ];

    /// <param name="nameOrFile">A shipped map's name, or the path of a mapping file.</param>
    /// <exception cref="IngestException">There is no such map, or the file is none.</exception>
    public static ImportMap Load(string nameOrFile)
    {
        using var stream = typeof(ImportMap).Assembly.GetManifestResourceStream($"{Prefix}{nameOrFile}.json")
            ?? (File.Exists(nameOrFile) ? File.OpenRead(nameOrFile) : null)
            ?? throw new IngestException(
                $"There is no map {nameOrFile}.", $"Name one of {string.Join(", ", Shipped)}, or a mapping file of your own.");
        try
        {
            return Json.Read<ImportMap>(new StreamReader(stream).ReadToEnd());
        }
        catch (JsonException fault)
        {
            throw new IngestException($"{nameOrFile} is no mapping file: {fault.Message}", "Write it like the shipped maps, which docs/records.md explains.", fault);
        }
    }
}
