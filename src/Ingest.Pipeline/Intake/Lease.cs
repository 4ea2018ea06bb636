namespace Ingest.Pipeline.Intake;

/// <summary>
/// Says which process works on a drop, and whether that process still lives. The sign of life is a locked file:
/// the operating system gives the lock up when the process dies, however it dies, so no clock and no process number can mislead.
/// </summary>
public sealed class Lease : IDisposable
{
    private readonly string _folder;
    private readonly FileStream _held;

    public Lease(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        Owner = Guid.NewGuid().ToString("N");
        _held = new FileStream(PathOf(Owner), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
    }

    /// <summary>This process, as the ledger names it.</summary>
    public string Owner { get; }

    public bool IsAlive(string owner)
    {
        if (owner == Owner)
            return true;
        try
        {
            using var probe = new FileStream(PathOf(owner), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }

        File.Delete(PathOf(owner));
        return false;
    }

    public void Dispose() => _held.Dispose();

    private string PathOf(string owner) => Path.Combine(_folder, owner + ".lock");
}
