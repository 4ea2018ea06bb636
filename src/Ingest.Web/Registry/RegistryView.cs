using System.Collections.Concurrent;
using Ingest.Web.Registry.Analysis;

namespace Ingest.Web.Registry;

/// <summary>The entries one filter means, at one state of the registry, and what was found in them so far.</summary>
/// <param name="version">The last line of the audit chain about any entry: the same number, the same registry.</param>
/// <param name="day">The day looked at: the filter's, or today.</param>
public sealed class RegistryView(long version, DateOnly day, RegistryFilter filter, IReadOnlyList<Agreement> agreements)
{
    private readonly ConcurrentDictionary<string, Lazy<object>> _found = new();

    public long Version => version;

    public DateOnly Day => day;

    public RegistryFilter Filter => filter;

    /// <summary>By id.</summary>
    public IReadOnlyList<Agreement> Agreements => agreements;

    /// <summary>Null where it is not on view.</summary>
    public Agreement? Find(string id) => Once("by id", () => agreements.ToDictionary(agreement => agreement.Id)).GetValueOrDefault(id);

    /// <summary>Those of exactly these parties.</summary>
    public IEnumerable<Agreement> Of(IReadOnlyList<string> parties) =>
        Once("by parties", () => agreements.ToLookup(agreement => string.Join(',', agreement.Parties)))[string.Join(',', parties)];

    /// <summary>Those that count as ties: bilateral ones, and the others too where they are counted as pairs.</summary>
    public IReadOnlyList<Agreement> Ties => Once("ties", () => (IReadOnlyList<Agreement>)[.. agreements.Where(agreement => agreement.Bilateral || (filter.Pairs && agreement.Plurilateral))]);

    public Network Network => Once("network", () => new Network(agreements, filter.Pairs));

    /// <summary>Finds a thing in the view, the first time it is asked for.</summary>
    public T Once<T>(string what, Func<T> find) where T : notnull => (T)_found.GetOrAdd(what, _ => new Lazy<object>(() => find())).Value;
}
