using Ingest.Tests.Ground;

namespace Ingest.Tests.Pipeline.Endurance;

/// <summary>A test that mounts a small disk of its own; skipped, and saying so, where that is not allowed.</summary>
public sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute(params string[] tools)
    {
        var missing = tools.Append("mount").Where(tool => !Tools.Exists(tool)).ToList();
        if (missing.Count > 0)
            Skip = $"Not installed here: {string.Join(", ", missing)}.";
        else if (Environment.UserName != "root" || !MayMount())
            Skip = "Mounting a small disk needs root, and a container that allows it.";
    }

    private static bool MayMount()
    {
        var place = Directory.CreateTempSubdirectory("ingest-mount-").FullName;
        var allowed = FullDiskTests.RunAsync("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place).GetAwaiter().GetResult();
        if (allowed)
            FullDiskTests.RunAsync("umount", place).GetAwaiter().GetResult();
        Directory.Delete(place);
        return allowed;
    }
}
