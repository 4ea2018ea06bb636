using Ingest.Web.Registry.Analysis;

namespace Ingest.Web.Registry;

/// <summary>By what the registry is measured: ways of looking, not facts, so they are settings. Members may be groups such as <c>EU27</c>.</summary>
public sealed record RegistryOptions
{
    /// <summary>How many states EU instruments ask for, with the act that says so.</summary>
    public IReadOnlyList<Floor> Floors { get; init; } = [];

    /// <summary>States that border Russia or its war.</summary>
    public IReadOnlyList<string> Frontline { get; init; } = [];

    /// <summary>States that could step in for the United States.</summary>
    public IReadOnlyList<string> Supporters { get; init; } = [];

    /// <summary>Content codes that make a backstop.</summary>
    public IReadOnlyList<string> Backstop { get; init; } = [];

    /// <summary>NATO and EU instruments with the words that name them; words in capitals are found in capitals only.</summary>
    public IReadOnlyList<NamedThing> Instruments { get; init; } = [];

    /// <summary>Weapon systems and programmes that procurement pacts may share.</summary>
    public IReadOnlyList<NamedThing> Systems { get; init; } = [];
}
