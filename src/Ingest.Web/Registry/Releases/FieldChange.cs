namespace Ingest.Web.Registry.Releases;

/// <summary>A field whose values differ; several values are parted by "; ", none is empty.</summary>
/// <param name="Field">Of the entry.</param>
/// <param name="Before">In the earlier release.</param>
/// <param name="After">In the later one.</param>
public sealed record FieldChange(string Field, string Before, string After)
{
    public static IReadOnlyList<FieldChange> Between(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
    [
        .. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(field => new FieldChange(field, before.GetValueOrDefault(field, ""), after.GetValueOrDefault(field, "")))
            .Where(change => change.Before != change.After),
    ];
}
