using Hangfire.Logging;
using Microsoft.Extensions.Logging;
using LogLevel = Hangfire.Logging.LogLevel;

namespace Ingest.Pipeline.Jobs;

/// <summary>Hangfire's complaints among ours; what it tells of its daily doings is left out.</summary>
internal sealed class HangfireLog(ILoggerFactory logs) : ILogProvider
{
    public ILog GetLogger(string name) => new Complaints(logs.CreateLogger(name));

    private sealed class Complaints(ILogger log) : ILog
    {
        public bool Log(LogLevel level, Func<string>? message, Exception? fault = null)
        {
            if (level < LogLevel.Warn)
                return false;
            if (message is not null)
                log.Log(level == LogLevel.Warn ? Microsoft.Extensions.Logging.LogLevel.Warning : Microsoft.Extensions.Logging.LogLevel.Error, fault, "{Message}", message());
            return true;
        }
    }
}
