using System.Diagnostics;

namespace Ingest.Reading.Extraction.Engines;

/// <summary>
/// The walls around an engine: <c>timeout</c> ends it even if we die, <c>prlimit</c> bounds its memory, processor time
/// and writing (no files at all), and bubblewrap, where it works, takes the network and every file but one from it.
/// </summary>
internal sealed class Confinement(ReadingOptions options)
{
    /// <summary>Where the one visible file lies inside the sandbox.</summary>
    private const string InsidePath = "/input";

    private static readonly Lazy<bool> SandboxWorks = new(TrySandbox);

    /// <summary>True where engines run inside bubblewrap; containers without user namespaces cannot offer it.</summary>
    public bool Sandboxed => options.Sandbox && SandboxWorks.Value;

    public ProcessStartInfo Wrap(EngineCall call, TimeSpan time)
    {
        var start = new ProcessStartInfo("timeout")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        // Two seconds later than our own clock: only for the case that we are no longer there to keep time.
        // The processor limit is soft, so that it shows as a signal of its own and not as a kill by somebody else.
        var seconds = (int)Math.Ceiling(time.TotalSeconds);
        string[] limits = ["-s", "KILL", $"{seconds + 2}",
            "prlimit", $"--as={(options.MemoryMegabytes + call.Overhead) * 1024L * 1024}", $"--cpu={seconds}:{seconds + 2}", "--core=0", "--fsize=0"];
        var sandboxed = Sandboxed;
        string[] walls = sandboxed ? Walls(call.File, call.Program) : [];
        var input = sandboxed ? InsidePath : call.File;
        foreach (var argument in (IEnumerable<string>)[.. limits, .. walls, call.Tool, .. call.Arguments])
            start.ArgumentList.Add(argument == EngineCall.Input ? input! : argument);
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/local/bin:/usr/bin:/bin";
        start.Environment["LC_ALL"] = "C.UTF-8";
        // One page a core beats one page on all cores: tesseract's own threads mostly wait for each other.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        foreach (var (name, value) in call.Environment)
            start.Environment[name] = value;
        return start;
    }

    private static string[] Walls(string? file, IReadOnlyList<string> program) =>
    [
        "bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL",
        "--ro-bind", "/usr", "/usr", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64", "--symlink", "usr/bin", "/bin",
        "--ro-bind-try", "/etc/fonts", "/etc/fonts", "--ro-bind-try", "/var/cache/fontconfig", "/var/cache/fontconfig",
        "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache", "--ro-bind-try", "/etc/alternatives", "/etc/alternatives", "--dev", "/dev",
        // A runtime such as .NET's looks itself up in /proc; of processes it shows there is none but its own.
        .. program.Count > 0 ? (string[])["--proc", "/proc", .. program.SelectMany(folder => (string[])["--ro-bind", folder, folder])] : [],
        .. file is null ? (string[])[] : ["--ro-bind", file, InsidePath], "--",
    ];

    private static bool TrySandbox()
    {
        if (!File.Exists("/usr/bin/bwrap"))
            return false;
        // Under timeout, as every engine: a bubblewrap that dies with us while it builds its walls leaves a half-made child
        // that waits for it for ever, and holds on to whatever it was given of ours.
        using var trial = Process.Start(new ProcessStartInfo("timeout", ["-s", "KILL", "5", .. Walls(null, ["/usr"]), "true"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        trial.WaitForExit();
        return trial.ExitCode == 0;
    }
}
