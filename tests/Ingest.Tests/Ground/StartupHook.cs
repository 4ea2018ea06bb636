using System.Diagnostics;
using System.Globalization;

/// <summary>
/// Comes into the built program through DOTNET_STARTUP_HOOKS, before its first line, so that the program needs nothing for tests.
/// It listens to the program's own traces, writes the beginning and end of every stage to the file INGEST_TEST_TRACE, and kills
/// at the one point that INGEST_TEST_KILL names, such as <c>3.pdf layout:end</c>.
/// </summary>
internal static class StartupHook
{
    private static readonly Lock Writing = new();
    private static readonly string Trace = Environment.GetEnvironmentVariable("INGEST_TEST_TRACE") ?? "/dev/null";
    private static readonly string Point = Environment.GetEnvironmentVariable("INGEST_TEST_KILL") ?? "";
    private static string _dieAt = Point;

    public static void Initialize() => ActivitySource.AddActivityListener(new ActivityListener
    {
        ShouldListenTo = source => source.Name == "Ingest",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStarted = Begun,
        ActivityStopped = Ended,
    });

    private static void Begun(Activity span)
    {
        var stage = Reach(span, "begin");
        if (Point == stage + ":inside")
            Away(() => Thread.Sleep(2), Die);
        else if (Point == stage + ":while a child works")
            Away(() => AwaitChildren(), Die);
        else if (Point == stage + ":child")
            // The program sees its child die, writes that down, and is killed only then.
            Away(() => KillAll(AwaitChildren()), () => _dieAt = span.GetTagItem("ingest.name") + " read:end");
        else if (Point == stage + ":with its child")
            Away(() => KillAll(AwaitChildren()), Die);
    }

    private static void Ended(Activity span)
    {
        // A stage that is over before the moment inside it came was not cut off by it; it is then its end that is cut off.
        if (Reach(span, "end") is var stage && Point.StartsWith(stage + ":", StringComparison.Ordinal) && !Point.EndsWith(":child", StringComparison.Ordinal))
            Die();
    }

    /// <returns>The document and its stage, as points name them.</returns>
    private static string Reach(Activity span, string edge)
    {
        var stage = $"{span.GetTagItem("ingest.name")} {span.OperationName}";
        var reached = $"{stage}:{(edge == "end" && span.Status != ActivityStatusCode.Ok ? "left" : edge)}";
        lock (Writing)
            File.AppendAllText(Trace, reached + "\n");
        if ($"{stage}:{edge}" == _dieAt)
            Die();
        return stage;
    }

    private static void Away(Action first, Action then) => new Thread(() =>
    {
        first();
        then();
    })
    { IsBackground = true }.Start();

    private static void Die() => Process.GetCurrentProcess().Kill();

    private static IReadOnlyList<int> AwaitChildren()
    {
        while (true)
        {
            var children = Directory.EnumerateDirectories("/proc/self/task").SelectMany(task => Read(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
            if (children.Count > 0)
                return [.. children.Select(child => int.Parse(child, CultureInfo.InvariantCulture))];
        }
    }

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return ""; // the thread ended while we looked
        }
    }

    private static void KillAll(IReadOnlyList<int> processes)
    {
        foreach (var process in processes)
        {
            try
            {
                Process.GetProcessById(process).Kill();
            }
            catch (ArgumentException)
            {
                // It ended by itself: the next one will not.
            }
        }
    }
}
