namespace Ingest.Web.Commands;

/// <summary>Progress told at once and in order; <see cref="Progress{T}"/> tells it on other threads, later.</summary>
internal sealed class Told<T>(Action<T> tell) : IProgress<T>
{
    public void Report(T value) => tell(value);
}
