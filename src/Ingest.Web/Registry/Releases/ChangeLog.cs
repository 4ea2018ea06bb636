using System.Globalization;
using System.Text;
using Ingest.Web.Commands;

namespace Ingest.Web.Registry.Releases;

/// <summary>What changed since the release before, record by record, for people.</summary>
public static class ChangeLog
{
    public static string Markdown(Release release, IReadOnlyList<EntryChange> changes)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"# Changes in {release.Version} ({release.Date:yyyy-MM-dd})\n\n"));
        text.Append(release.Previous is { } previous ? $"Against {previous}. " : "The first release: every agreement is new. ");
        text.Append(string.Join(", ", Enum.GetValues<ChangeKind>().Select(kind => string.Create(CultureInfo.InvariantCulture, $"{changes.Count(change => change.Kind == kind)} {Wire.Word(kind)}")))).Append(".\n");
        foreach (var group in changes.GroupBy(change => change.Kind).OrderBy(group => group.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n");
            foreach (var change in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {change.Id} {OneLine(change.Title)}").Append(change.Into is { } into ? $" → {into}\n" : "\n");
                foreach (var field in change.Fields)
                    text.Append(CultureInfo.InvariantCulture, $"  - {field.Field}: {Shown(field.Before)} → {Shown(field.After)}\n");
            }
        }

        return text.ToString();
    }

    private static string Shown(string value) => value.Length > 0 ? OneLine(value) : "(none)";

    private static string OneLine(string? words) => string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
