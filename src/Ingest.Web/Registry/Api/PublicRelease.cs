using Ingest.Web.Registry.Releases;

namespace Ingest.Web.Registry.Api;

/// <summary>A release with the files it consists of.</summary>
/// <param name="Release">What it says of itself.</param>
/// <param name="Files">Each with its checksum and lasting address.</param>
public sealed record PublicRelease(Release Release, IReadOnlyList<ReleaseFile> Files)
{
    /// <param name="site">Where this server is reached.</param>
    public static PublicRelease Of(Release release, ReleaseShelf shelf, string site) => new(release, shelf.Files(release, site));
}
