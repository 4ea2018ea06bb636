using System.Globalization;

namespace Ingest.Web.Registry.Releases;

/// <summary>
/// A release's number. Major: the files have another shape. Minor: agreements came or went. Patch: values of agreements
/// that were there changed, or what surrounds them (codebook, provenance).
/// </summary>
public readonly record struct ReleaseVersion(int Major, int Minor, int Patch) : IComparable<ReleaseVersion>
{
    public static ReleaseVersion? Parse(string? text) =>
        (text ?? "").Split('.') is [var major, var minor, var patch] && Number(major) is { } a && Number(minor) is { } b && Number(patch) is { } c
            ? new ReleaseVersion(a, b, c)
            : null;

    /// <summary>The number after this one.</summary>
    /// <param name="format">The shape of the files now, which is the major number.</param>
    public ReleaseVersion Next(int format, IReadOnlyList<EntryChange> changes) =>
        format > Major ? new ReleaseVersion(format, 0, 0)
        : changes.Any(change => change.Kind != ChangeKind.Changed) ? new ReleaseVersion(Major, Minor + 1, 0)
        : new ReleaseVersion(Major, Minor, Patch + 1);

    public int CompareTo(ReleaseVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public static bool operator <(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static int? Number(string text) =>
        text.Length is > 0 and < 7 && (text is "0" || text[0] != '0') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
