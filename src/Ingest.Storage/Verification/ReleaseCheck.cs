using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Every release that was frozen is there, has the files its list names, with the bytes they were frozen with, and no others.</summary>
internal static class ReleaseCheck
{
    public static IEnumerable<Fault> Faults(SqliteConnection connection, string folder)
    {
        foreach (var seal in ReleaseSealStore.All(connection))
        {
            var place = Path.Combine(folder, FrozenFile.Folder, seal.Version);
            if (!Directory.Exists(place))
                yield return new Fault($"Release {seal.Version} was frozen and is gone with its whole folder.", Remedy(seal.Version));
            else if (Path.Combine(place, FrozenFile.List) is var list && File.Exists(list) && VaultCheck.Hash(list) != seal.Sums)
                yield return new Fault($"Release {seal.Version} is not the one that was frozen: its {FrozenFile.List} is another.", Remedy(seal.Version));
        }

        foreach (var release in FrozenFile.Promises(folder).GroupBy(frozen => frozen.Version))
        {
            if (!release.Any(frozen => frozen.Name == FrozenFile.List))
                yield return new Fault($"Release {release.Key} has lost its {FrozenFile.List}.", Remedy(release.Key));
            foreach (var frozen in release.Where(frozen => frozen.Name != FrozenFile.List))
            {
                if (frozen.Promised is null)
                    yield return new Fault($"{frozen.Place} is not a file of release {release.Key}.", "Move it elsewhere: a release is never added to.");
                else if (!File.Exists(frozen.Path))
                    yield return new Fault($"{frozen.Place} is missing.", Remedy(release.Key));
                else if (VaultCheck.Hash(frozen.Path) != frozen.Promised)
                    yield return new Fault($"{frozen.Place} no longer has the bytes it was frozen with.", Remedy(release.Key));
            }
        }
    }

    private static string Remedy(string version) =>
        $"Put {FrozenFile.Folder}/{version} back from a backup or from whoever holds a copy; `sha256sum -c {FrozenFile.List}` tells whether it is whole.";
}
