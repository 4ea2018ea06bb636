using System.Globalization;
using Ingest.Model;
using Ingest.Pipeline.Jobs;
using Ingest.Storage;

namespace Ingest.Pipeline.Intake;

/// <summary>Where an original goes when it leaves the watch folder: to <c>done</c>, or aside with a note that says why.</summary>
public sealed class Departure(DataFolder folder, IntakeOptions options, InboxLedger ledger, Vault vault)
{
    private const string Note = ".why.txt";

    /// <summary>Clears the watch folder of a file whose bytes are safe in the vault, as the settings say.</summary>
    public void Leave(Drop drop)
    {
        if (options.After == AfterIntake.Keep || !File.Exists(drop.Path))
            return;
        using var span = Telemetry.BeginDeparture(drop);
        if (options.After == AfterIntake.Delete)
        {
            File.Delete(drop.Path);
            foreach (var companion in Companions(drop.Path))
                File.Delete(companion);
            ledger.Depart(drop.Id, "");
            return;
        }

        ledger.Depart(drop.Id, Move(drop.Path, Path.Combine(folder.Done, drop.Tags)));
    }

    /// <summary>Puts the file of a drop that cannot be read into <c>quarantine</c>, with <c>NAME.why.txt</c> beside it.</summary>
    public void SetAside(Drop drop, string reason, string remedy)
    {
        var lies = ledger.WhereLies(drop.Id);
        if (drop.Via == Via.Run || lies.StartsWith(folder.Quarantine, StringComparison.Ordinal))
            return;
        using var span = Telemetry.BeginDeparture(drop);
        Directory.CreateDirectory(folder.Quarantine);
        var stays = drop.Via == Via.Inbox && options.After == AfterIntake.Keep;
        var place = !stays && File.Exists(lies) ? Move(lies, folder.Quarantine)
            : !stays && drop.Sha256 is not null ? Copy(drop)
            : Free(folder.Quarantine, SafeName(drop.Name));
        File.WriteAllText(place + Note, Why(drop, reason, remedy));
        // An original that stays in the watch folder has not left it: forgetting that would take it in again at every look.
        if (!stays)
            ledger.Depart(drop.Id, place);
    }

    private string Copy(Drop drop)
    {
        var place = Free(folder.Quarantine, SafeName(drop.Name));
        File.Copy(vault.Get(drop.Sha256!, drop.Name).Path, place);
        File.SetAttributes(place, FileAttributes.Normal);
        return place;
    }

    private static string Move(string from, string into)
    {
        Directory.CreateDirectory(into);
        var place = Free(into, Path.GetFileName(from));
        File.Move(from, place);
        foreach (var companion in Companions(from))
            File.Move(companion, place + companion[from.Length..], overwrite: true);
        return place;
    }

    private static IEnumerable<string> Companions(string path) =>
        new[] { path + FileNames.Card, path + FileNames.Password }.Where(File.Exists);

    /// <summary>The name itself, or the first of <c>NAME (2)</c>, <c>NAME (3)</c>… that is free: nothing is overwritten.</summary>
    private static string Free(string folder, string name)
    {
        var place = Path.Combine(folder, name);
        for (var number = 2; File.Exists(place) || File.Exists(place + Note); number++)
            place = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)} ({number}){Path.GetExtension(name)}"));
        return place;
    }

    /// <summary>A pulled file's name comes from a stranger's address.</summary>
    private static string SafeName(string name) =>
        string.Concat(name.Select(letter => char.IsControl(letter) || letter is '/' or '\\' ? '_' : letter)) is { Length: > 0 } safe and not "." and not ".." ? safe : "document";

    private static string Why(Drop drop, string reason, string remedy) => string.Create(CultureInfo.InvariantCulture, $"""
        {drop.Name}

        {reason}
        {remedy}

        Drop {drop.Id}, seen {drop.Seen.ToLocalTime():yyyy-MM-dd HH:mm} at {drop.Path}
        SHA-256 {drop.Sha256 ?? "not read"}
        To try again, put the file into the watch folder again.

        """);
}
