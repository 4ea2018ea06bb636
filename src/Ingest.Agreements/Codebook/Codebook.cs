namespace Ingest.Agreements;

/// <summary>The versioned definitions of types, forms, focus, content and clauses, with their cues.</summary>
public sealed record Codebook
{
    /// <summary>The one built into this room.</summary>
    public static Codebook BuiltIn { get; } = CodebookReader.Read(CodebookFile.BuiltIn);

    /// <summary>E.g. <c>1.0</c>; raised whenever a rule or a cue changes.</summary>
    public required string Version { get; init; }

    public required string Title { get; init; }

    /// <summary>How cues are to be read, for the people who edit them.</summary>
    public required string Note { get; init; }

    /// <summary>SHA-256 over all files in the order of their names, lower-case hex.</summary>
    public required string Hash { get; init; }

    public required IReadOnlyList<CodebookEntry> Entries { get; init; }

    public IEnumerable<CodebookEntry> On(CodebookAxis axis) => Entries.Where(entry => entry.Axis == axis);

    public CodebookEntry Find(CodebookAxis axis, string code) =>
        Entries.First(entry => entry.Axis == axis && entry.Code == code);

    /// <summary>This codebook with a researcher's own files in place of the built-in ones of the same name.</summary>
    public static Codebook With(IReadOnlyList<CodebookFile> own) => CodebookReader.Read(
        [.. CodebookFile.BuiltIn.Where(builtIn => own.All(file => file.Name != builtIn.Name)), .. own]);
}
