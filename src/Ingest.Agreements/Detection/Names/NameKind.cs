namespace Ingest.Agreements.Detection.Names;

/// <summary>What a name in the gazetteer stands for.</summary>
internal enum NameKind
{
    /// <summary>A state by its formal or short name.</summary>
    State,

    /// <summary>A state by its adjective or its people ("Dutch").</summary>
    Adjective,

    /// <summary>A state as the first half of a pair ("Franco-").</summary>
    Prefix,
    Organisation,

    /// <summary>States by a common name ("the Baltic States").</summary>
    Group,
    Capital,
    City,

    /// <summary>A state by the name of its head of state or government.</summary>
    Leader,

    /// <summary>A state by the name of its parliament.</summary>
    Parliament,

    /// <summary>A well-known arrangement or framework.</summary>
    Arrangement,

    /// <summary>A word for an instrument ("treaty"); its code is the legal form, its label the language.</summary>
    Instrument,
}
