using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction;

/// <summary>The PDF engines this was built with; the first reads.</summary>
internal static class PdfEngines
{
    private static readonly (string Library, Func<EngineRoom, ReadingOptions, IPdfEngine> Open)[] Built =
    [
#if NAMED_STACK
        ("PdfPig", (room, options) => new PdfPigEngine(room, options)),
#endif
        ("Poppler", (room, options) => new Poppler(room, options)),
    ];

    /// <summary>Name and version of the engine that reads, as <see cref="Model.ExtractedFile.Engine"/> keeps them.</summary>
    public static string Name => Choose(new EngineRoom(new ReadingOptions()), new ReadingOptions()).Name;

    public static string Library => Built[0].Library;

    public static IReadOnlyList<IPdfEngine> All(EngineRoom room, ReadingOptions options) => [.. Built.Select(engine => engine.Open(room, options))];

    public static IPdfEngine Choose(EngineRoom room, ReadingOptions options) => Built[0].Open(room, options);
}
