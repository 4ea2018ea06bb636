namespace Ingest.Reading.Layout.Geometry;

/// <summary>The middle value: one odd line must not move a page's measures.</summary>
internal static class Median
{
    /// <summary>The upper middle of the values; 0 where there are none.</summary>
    public static float Of<T>(IEnumerable<T> items, Func<T, float> value)
    {
        var values = items.Select(value).ToArray();
        if (values.Length == 0)
            return 0;
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
