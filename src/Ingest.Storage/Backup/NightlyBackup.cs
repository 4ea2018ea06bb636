using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Storage;

/// <summary>One backup a night, and old ones taken away: the last seven nights, one of each of the last four weeks, one of each of the last twelve months.</summary>
public static partial class NightlyBackup
{
    private const int Nights = 7;
    private const int Weeks = 4;
    private const int Months = 12;

    /// <summary>Makes tonight's backup, unless it is there, then takes old ones away; what is not a nightly backup is not touched.</summary>
    /// <param name="folder">Where the backups lie, e.g. <c>DATA/backups</c>.</param>
    /// <returns>Null where tonight's backup was there already.</returns>
    public static BackupReceipt? Run(Database database, string folder, TimeProvider clock, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(folder);
        var night = clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var file = Path.Combine(folder, $"ingest-{night}.zip");
        var receipt = File.Exists(file) ? null : BackupFile.Write(database, file, clock, null, cancellation);
        Rotate(folder);
        return receipt;
    }

    /// <summary>Deletes the nightly backups that no rule keeps; the newest is always kept.</summary>
    public static void Rotate(string folder)
    {
        var backups = Directory.EnumerateFiles(folder)
            .Select(file => (File: file, Night: NightOf(Path.GetFileName(file)))).Where(backup => backup.Night is not null)
            .Select(backup => (backup.File, Night: backup.Night!.Value)).OrderByDescending(backup => backup.Night).ToList();
        var kept = backups.Take(Nights)
            .Concat(NewestOfEach(backup => ISOWeek.GetYear(backup.ToDateTime(default)) * 100 + ISOWeek.GetWeekOfYear(backup.ToDateTime(default)), Weeks))
            .Concat(NewestOfEach(backup => backup.Year * 100 + backup.Month, Months))
            .Select(backup => backup.File).ToHashSet();
        foreach (var (file, _) in backups.Where(backup => !kept.Contains(backup.File)))
            File.Delete(file);

        IEnumerable<(string File, DateOnly Night)> NewestOfEach(Func<DateOnly, int> span, int count) =>
            backups.GroupBy(backup => span(backup.Night)).Take(count).Select(group => group.First());
    }

    private static DateOnly? NightOf(string name) =>
        Names().Match(name) is { Success: true } match && DateOnly.TryParseExact(match.Groups[1].ValueSpan, "yyyy-MM-dd", out var night) ? night : null;

    [GeneratedRegex(@"\Aingest-(\d{4}-\d{2}-\d{2})\.zip\z")]
    private static partial Regex Names();
}
