using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary>A moving bar for work that yields one thing after another.</summary>
public static class ProgressBar
{
    public static async IAsyncEnumerable<T> Over<T>(
        IAnsiConsole console, string title, int total, IAsyncEnumerable<T> source, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        // The bar draws in its own loop, so what arrives is handed over rather than awaited in between.
        var passed = Channel.CreateUnbounded<T>();
        var drawing = console.Progress().AutoClear(true).HideCompleted(false).StartAsync(async bar =>
        {
            var task = bar.AddTask(title, maxValue: Math.Max(1, total));
            try
            {
                await foreach (var item in source.WithCancellation(cancellation))
                {
                    passed.Writer.TryWrite(item);
                    task.Increment(1);
                }
            }
            finally
            {
                passed.Writer.Complete();
            }
        });
        await foreach (var item in passed.Reader.ReadAllAsync(cancellation))
            yield return item;
        await drawing;
    }
}
