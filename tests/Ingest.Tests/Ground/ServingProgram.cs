using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Tests.Ground;

/// <summary>The built program serving a data folder, as an operator starts it; killed with all its engines when the test is over.</summary>
public sealed partial class ServingProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private volatile bool _watches;

    private ServingProgram(Process process) => _process = process;

    /// <summary>Where its pages are; null until it has told.</summary>
    public Uri? Address { get; private set; }

    public bool HasEnded => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>The most memory it ever had in use, in megabytes, its engines not counted.</summary>
    public int PeakMegabytes => int.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        CultureInfo.InvariantCulture) / 1024;

    /// <param name="settings">As after <c>--set</c>; no night comes, and any port will do.</param>
    /// <param name="environment">What its environment has besides ours.</param>
    public static ServingProgram Begin(string data, IReadOnlyList<string> settings, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = IngestProgram.Info(["serve", "--data", data, "--urls", "http://127.0.0.1:0", "--set", "Nightly:Cron=", .. settings.SelectMany(setting => (string[])["--set", setting])]);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var served = new ServingProgram(Process.Start(start)!);
        served._process.OutputDataReceived += (_, _) => { };
        served._process.ErrorDataReceived += (_, line) => served.Hear(line.Data ?? "");
        served._process.BeginOutputReadLine();
        served._process.BeginErrorReadLine();
        return served;
    }

    /// <summary>The same, once it watches its folder: what a start costs is the machine's affair.</summary>
    public static async Task<ServingProgram> StartAsync(string data, params string[] settings)
    {
        var served = Begin(data, settings);
        await served.UntilAsync(() => served._watches, TimeSpan.FromSeconds(60), "it watches its folder");
        return served;
    }

    /// <summary>Waits until something is so; fails where the program ends or the time is over before it is.</summary>
    public async Task UntilAsync(Func<bool> so, TimeSpan limit, string what)
    {
        var end = DateTime.UtcNow + limit;
        while (!so())
        {
            HasEnded.ShouldBeFalse($"it ended before {what}:\n{_said}");
            DateTime.UtcNow.ShouldBeLessThan(end, $"it is not so that {what}:\n{_said}");
            await Task.Delay(50);
        }
    }

    /// <summary>Waits until somebody has killed it, and nothing it started holds on to what it spoke to.</summary>
    public async Task EndedAsync(TimeSpan limit)
    {
        try
        {
            await _process.WaitForExitAsync(new CancellationTokenSource(limit).Token);
        }
        catch (OperationCanceledException)
        {
            HasEnded.ShouldBeTrue($"nobody killed it:\n{_said}");
            throw new ShouldAssertException($"it has ended, but something it started lives on:\n{_said}");
        }
    }

    /// <summary>As a power cut would, with its engines or without.</summary>
    public async Task KillAsync(bool engines = true)
    {
        _process.Kill(engines);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!HasEnded)
            await KillAsync();
        _process.Dispose();
    }

    private void Hear(string line)
    {
        if (_said.Length < 20_000)
            _said.AppendLine(line);
        if (Served().Match(line) is { Success: true } told)
            Address = new Uri(told.Groups[1].Value);
        if (line.Contains("Watching", StringComparison.Ordinal))
            _watches = true;
    }

    [GeneratedRegex("^Serving (http://[^ ]+)")]
    private static partial Regex Served();
}
