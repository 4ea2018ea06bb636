using System.Text.Json;
using Ingest.Model;

namespace Ingest.Pipeline.Intake;

/// <summary>
/// The provenance card: <c>NAME.source.json</c> beside a file, or <c>source.json</c> for all files of a folder and below.
/// Keys: <c>url</c>, <c>publisher</c>, <c>retrieved</c>, <c>licence</c>, <c>kind</c>; none is required.
/// </summary>
public static class SourceCard
{
    private static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>What the cards say of a file: its own first, then those of the folders around it, up to and with the top.</summary>
    /// <exception cref="IngestException">A card is there and cannot be read.</exception>
    public static Provenance Of(Arrival file)
    {
        var (path, top) = (file.Path, file.Top ?? Path.GetDirectoryName(file.Path) ?? "");
        var said = Read(path + FileNames.Card);
        for (var folder = Path.GetDirectoryName(path); folder is not null && IsWithin(folder, top); folder = Path.GetDirectoryName(folder))
            said = said.Or(Read(Path.Combine(folder, FileNames.FolderCard)));
        return said;
    }

    private static bool IsWithin(string folder, string top) => folder == top || folder.StartsWith(top + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static Provenance Read(string card)
    {
        if (!File.Exists(card))
            return new Provenance();
        try
        {
            var written = JsonSerializer.Deserialize<Written>(File.ReadAllText(card), Lenient);
            return new Provenance
            {
                Address = Said(written?.Url),
                Publisher = Said(written?.Publisher),
                RetrievedOn = PartialDate.Parse(written?.Retrieved),
                Licence = Said(written?.Licence),
                Kind = Said(written?.Kind),
            };
        }
        catch (JsonException fault)
        {
            throw new IngestException($"The card {Path.GetFileName(card)} is not valid JSON: {fault.Message}", "Mend the card, or take it away, and drop the file again.", fault);
        }
    }

    private static string? Said(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private sealed record Written(string? Url, string? Publisher, string? Retrieved, string? Licence, string? Kind);
}
