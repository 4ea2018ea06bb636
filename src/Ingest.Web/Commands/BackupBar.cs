using Ingest.Storage;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary>A bar for each step of a backup or restore, while a person is watching.</summary>
internal static class BackupBar
{
    public static T Watch<T>(Terminal terminal, Func<IProgress<BackupStep>?, T> work)
    {
        if (!terminal.ErrorWatched)
            return work(null);
        return terminal.Progress.Progress().AutoClear(true).Start(bars =>
        {
            var tasks = new Dictionary<string, ProgressTask>();
            return work(new Told<BackupStep>(step =>
            {
                if (!tasks.TryGetValue(step.What, out var task))
                    tasks[step.What] = task = bars.AddTask(Markup.Escape(step.What));
                task.MaxValue = Math.Max(1, step.Total);
                task.Value = step.Done;
            }));
        });
    }
}
