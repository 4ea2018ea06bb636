namespace Ingest.Web.Registry.Releases;

/// <param name="New">False where nothing had changed since this release.</param>
/// <param name="Changes">Against the release before it.</param>
public sealed record Frozen(Release Release, bool New, IReadOnlyList<EntryChange> Changes);
