namespace Ingest.Pipeline.Intake;

/// <summary>What becomes of an original in the watch folder once its bytes are safe in the vault.</summary>
public enum AfterIntake
{
    /// <summary>It is moved to the folder <c>done</c>.</summary>
    Move,

    /// <summary>It stays where it is; it is taken again only when it changes.</summary>
    Keep,

    Delete,
}
