namespace Ingest.Web.Registry.Releases;

/// <summary>A release in the making: beside the finished ones, so that it takes its place in one step, and gone if it does not.</summary>
public sealed class Draft : IDisposable
{
    private const string Prefix = ".draft-";

    public Draft(string shelf)
    {
        Directory.CreateDirectory(shelf);
        // What a kill left behind; whoever still writes there holds the turn, and so is not us.
        foreach (var left in Directory.GetDirectories(shelf, Prefix + "*").Where(folder => Directory.GetCreationTimeUtc(folder) < DateTime.UtcNow.AddHours(-1)))
            Directory.Delete(left, recursive: true);
        Path = Directory.CreateDirectory(System.IO.Path.Combine(shelf, Prefix + Guid.NewGuid().ToString("N"))).FullName;
    }

    public string Path { get; }

    public void Keep(string place) => Directory.Move(Path, place);

    public void Dispose()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }
}
