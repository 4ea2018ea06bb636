using System.Collections.Concurrent;
using Hangfire;
using Hangfire.Common;
using Hangfire.Logging;
using Hangfire.States;
using Hangfire.Storage.SQLite;
using Ingest.Model;
using Ingest.Pipeline.Nightly;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Jobs;

/// <summary>Hangfire's queue on its SQLite storage: one background job a drop.</summary>
public sealed class HangfireQueue : IJobQueue
{
    /// <summary>Hangfire's own filters would retry, count and keep: all that is the ledger's.</summary>
    private static readonly JobFilterCollection NoFilters = [];

    private readonly SQLiteStorage _storage;
    private readonly BackgroundJobServerOptions _options;
    private readonly BackgroundJobClient _client;
    private readonly TimeProvider _clock;

    /// <summary>The jobs of drops whose turn has not come.</summary>
    private readonly ConcurrentDictionary<long, string> _queued = new();
    private readonly List<Task> _stopping = [];
    private BackgroundJobServer? _server;

    private HangfireQueue(SQLiteStorage storage, int width, Func<long, Task> read, TimeProvider clock)
    {
        _storage = storage;
        _client = new BackgroundJobClient(_storage, NoFilters);
        _clock = clock;
        _options = new BackgroundJobServerOptions
        {
            WorkerCount = width,
            SchedulePollingInterval = TimeSpan.FromSeconds(1),
            ShutdownTimeout = TimeSpan.FromSeconds(15),
            FilterProvider = NoFilters,
            Activator = new PartActivator(new HangfireTurn(drop =>
            {
                _queued.TryRemove(drop, out _);
                return read(drop);
            })),
        };
    }

    /// <summary>Its database, beside the one that is Quartz's in the default stack.</summary>
    public static SQLiteStorage Storage(string jobs)
    {
        ForeignDatabase.DiscardDamaged(FileBeside(jobs));
        return new SQLiteStorage(FileBeside(jobs), new SQLiteStorageOptions { QueuePollInterval = TimeSpan.FromMilliseconds(200) })
        {
            // What was done is the ledger's to tell.
            JobExpirationTimeout = TimeSpan.FromHours(1),
        };
    }

    internal static Task<IJobQueue> OpenAsync(string jobs, int width, Func<long, Task> read, TimeProvider clock, ILoggerFactory logs)
    {
        LogProvider.SetCurrentLogProvider(new HangfireLog(logs));
        var storage = Storage(jobs);
        // One by one, a dead process's thousands of jobs would take minutes to forget.
        ForeignDatabase.Empty(FileBeside(jobs));
        return Task.FromResult<IJobQueue>(new HangfireQueue(storage, width, read, clock));
    }

    public Task KeepAsync(bool running)
    {
        if (running)
        {
            _server ??= new BackgroundJobServer(_options, _storage);
        }
        else if (_server is { } server)
        {
            server.SendStop();
            _stopping.Add(Task.Run(server.Dispose));
            _server = null;
        }

        return Task.CompletedTask;
    }

    public Task AddAsync(Drop drop)
    {
        Forget(drop.Id);
        IState when = drop.NotBefore is { } then && then > _clock.GetUtcNow() ? new ScheduledState(then.UtcDateTime) : new EnqueuedState();
        _queued[drop.Id] = _client.Create(Job.FromExpression<HangfireTurn>(turn => turn.ReadAsync(drop.Id)), when);
        return Task.CompletedTask;
    }

    public Task ClearAsync()
    {
        foreach (var drop in _queued.Keys)
            Forget(drop);
        return Task.CompletedTask;
    }

    public Task KeepNightsAsync(NightWatch night, CancellationToken cancellation) => HangfireNights.KeepAsync(_storage, night, cancellation);

    public async ValueTask DisposeAsync()
    {
        await KeepAsync(false);
        await Task.WhenAll(_stopping);
        _storage.Dispose();
    }

    private static string FileBeside(string jobs) => Path.ChangeExtension(jobs, ".hangfire.db");

    private void Forget(long drop)
    {
        if (_queued.TryRemove(drop, out var job))
            _client.ChangeState(job, new DeletedState(), null);
    }
}
