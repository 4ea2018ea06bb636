namespace Ingest.Reading.Extraction.Engines;

/// <summary>One engine at work on one file. <see cref="Input"/> among the arguments stands for the file.</summary>
/// <param name="File">The only file the engine may see; null where it reads standard input.</param>
internal sealed record EngineCall(string Tool, IReadOnlyList<string> Arguments, string? File)
{
    public const string Input = "{input}";

    /// <summary>Bytes for standard input.</summary>
    public ReadOnlyMemory<byte> Feed { get; init; }
}
