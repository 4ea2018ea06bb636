namespace Ingest.Reading.Extraction.Engines;

/// <summary>One engine at work on one file. <see cref="Input"/> among the arguments stands for the file.</summary>
/// <param name="File">The only file the engine may see; null where it reads standard input.</param>
internal sealed record EngineCall(string Tool, IReadOnlyList<string> Arguments, string? File)
{
    public const string Input = "{input}";

    /// <summary>Bytes for standard input.</summary>
    public ReadOnlyMemory<byte> Feed { get; init; }

    /// <summary>Less time than the file has left; null where only the file's own clock counts.</summary>
    public TimeSpan? Limit { get; init; }

    /// <summary>Folders with the engine's own program, where it is not one of the system's.</summary>
    public IReadOnlyList<string> Program { get; init; } = [];

    /// <summary>Megabytes of address space the engine's runtime takes beyond what the file may.</summary>
    public int Overhead { get; init; }

    /// <summary>More of the engine's environment.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
