namespace Ingest.Storage;

/// <summary>How many parties an agreement has.</summary>
public enum Sides
{
    /// <summary>Exactly two.</summary>
    Bilateral,

    /// <summary>Three or more.</summary>
    Plurilateral,
}
