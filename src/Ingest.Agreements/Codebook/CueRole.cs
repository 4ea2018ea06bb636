namespace Ingest.Agreements;

/// <summary>What a cue does for its code.</summary>
public enum CueRole
{
    /// <summary>Proves the code by itself.</summary>
    Proof,

    /// <summary>Proves it only together with a different hint.</summary>
    Hint,

    /// <summary>A look-alike: proofs and hints inside it count for nothing.</summary>
    Trap,

    /// <summary>Some such word must stand in the same sentence.</summary>
    Need,
}
