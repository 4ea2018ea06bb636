using System.Collections.Concurrent;
using Ingest.Storage;
using Ingest.Web.Registry.Analysis;

namespace Ingest.Web.Registry;

/// <summary>
/// The registry in memory as charts and analysis need it, brought up to date by what changed since the last look. What is found
/// in it is found once for each state of the registry: which entries a filter means is always the store's word.
/// </summary>
public sealed class LiveRegistry(EntryStore entries, TimeProvider clock)
{
    /// <summary>Views kept at once; a crawler that asks every address in turn must not fill the memory.</summary>
    private const int MostViews = 200;

    private readonly Lock _refreshing = new();
    private volatile State _state = new(0, default, new Dictionary<string, Agreement>());

    /// <summary>The entries a filter means, as they now stand.</summary>
    public RegistryView View(RegistryFilter filter)
    {
        var state = Refresh();
        if (state.Views.Count > MostViews)
            state.Forget();
        return state.Views.GetOrAdd(filter.ToString(), _ => new Lazy<RegistryView>(() => Build(state, filter))).Value;
    }

    /// <summary>Everything the registry holds and nobody withdrew.</summary>
    public RegistryView Whole() => View(new RegistryFilter());

    /// <summary>One agreement; null where no entry has this id.</summary>
    public Agreement? Find(string id) => Refresh().All.GetValueOrDefault(id);

    private State Refresh()
    {
        lock (_refreshing)
        {
            var (line, changed) = entries.Since(_state.Line);
            var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            if (line == _state.Line && today == _state.Today)
                return _state;
            var all = new Dictionary<string, Agreement>(_state.All);
            foreach (var entry in changed)
                all[entry.Id] = Agreement.Of(entry);
            return _state = new State(line, today, all);
        }
    }

    private RegistryView Build(State state, RegistryFilter filter)
    {
        var found = entries.Ids(filter.Query).Select(state.All.GetValueOrDefault).OfType<Agreement>();
        return new RegistryView(
            state.Line, filter.On ?? state.Today, filter,
            [.. (filter.NamedOnly ? found.Select(agreement => agreement.NamedOnly()) : found).OrderBy(agreement => agreement.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The registry at one line of the audit chain and on one day.</summary>
    private sealed record State(long Line, DateOnly Today, IReadOnlyDictionary<string, Agreement> All)
    {
        public ConcurrentDictionary<string, Lazy<RegistryView>> Views { get; } = new();

        /// <summary>All but the whole registry, in which most is found.</summary>
        public void Forget()
        {
            foreach (var address in Views.Keys.Where(address => address.Length > 0))
                Views.TryRemove(address, out _);
        }
    }
}
