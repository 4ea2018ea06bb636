namespace Ingest.Storage;

/// <summary>What operators may switch on; off where nobody did.</summary>
public enum Switch
{
    /// <summary>No reading is begun; what is being read goes on to its end.</summary>
    Paused,

    /// <summary>Nothing is taken in; what was taken in is read to its end.</summary>
    Draining,
}
