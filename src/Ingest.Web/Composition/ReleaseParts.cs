using Ingest.Pipeline;
using Ingest.Storage;
using Ingest.Web.Registry.Releases;

namespace Ingest.Web.Composition;

/// <summary>What freezing a release needs, put together.</summary>
public static class ReleaseParts
{
    public static ReleaseShelf Shelf(string data) => new(Path.Combine(data, "releases"));

    /// <param name="codebook">The one in force; null for the built-in one.</param>
    public static Freezing Freezing(Database records, ReleaseShelf shelf, ReleaseOptions options, CodebookOptions? codebook = null) =>
        new(new SnapshotStore(records), new ReleaseSealStore(records, TimeProvider.System), shelf, options, Text(codebook ?? new CodebookOptions()));

    public static CodebookText Text(CodebookOptions options)
    {
        var codebook = CodebookFolder.Read(options);
        return new CodebookText(codebook.Version, codebook.Hash, CodebookPrint.Json(options), CodebookPrint.Markdown(options));
    }
}
