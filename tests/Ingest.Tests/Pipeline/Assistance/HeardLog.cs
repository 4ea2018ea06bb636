using System.Collections.Concurrent;
using Ingest.Web.Composition;
using Microsoft.Extensions.Logging;

namespace Ingest.Tests.Pipeline.Assistance;

/// <summary>Everything said at the default level, faults with their whole story.</summary>
public sealed class HeardLog : ILoggerProvider
{
    public HeardLog() => Factory = LoggerFactory.Create(log => log.SetMinimumLevel(new LogOptions().Level).AddProvider(this));

    public ILoggerFactory Factory { get; }

    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Ear(Lines);

    public void Dispose()
    {
    }

    private sealed class Ear(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
