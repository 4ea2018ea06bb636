using Ingest.Agreements;
using Ingest.Storage;
using Ingest.Web.Registry.Releases;

namespace Ingest.Web.Composition;

/// <summary>What freezing a release needs, put together.</summary>
public static class ReleaseParts
{
    public static ReleaseShelf Shelf(string data) => new(Path.Combine(data, "releases"));

    public static CodebookText Codebook { get; } = new(Agreements.Codebook.BuiltIn.Version, Agreements.Codebook.BuiltIn.Hash, CodebookPrint.Json(), CodebookPrint.Markdown());

    public static Freezing Freezing(Database records, ReleaseShelf shelf, ReleaseOptions options) => new(new SnapshotStore(records), shelf, options, Codebook);
}
