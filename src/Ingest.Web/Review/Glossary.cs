using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>The codebook as a reviewer needs it at hand: the codes of each field with their definitions.</summary>
public sealed class Glossary(string version, string hash, IReadOnlyDictionary<Field, IReadOnlyList<CodeText>> codes)
{
    public string Version { get; } = version;

    /// <summary>SHA-256 of the codebook's files.</summary>
    public string Hash { get; } = hash;

    /// <summary>The codes a field may hold; empty for fields that hold words or dates.</summary>
    public IReadOnlyList<CodeText> Of(Field field) => codes.GetValueOrDefault(field, []);

    public CodeText? Find(Field field, string? code) => Of(field).FirstOrDefault(text => text.Code == code);
}
