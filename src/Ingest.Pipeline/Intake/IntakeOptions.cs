namespace Ingest.Pipeline.Intake;

/// <summary>What is taken in, and what becomes of the original.</summary>
public sealed record IntakeOptions
{
    /// <summary>Megabytes of one file; the longest scanned treaty volumes stay under 200.</summary>
    public int MaxMegabytes { get; init; } = 200;

    /// <summary>The watch folder; empty means <c>inbox</c> in the data folder. May be a network share.</summary>
    public string Folder { get; init; } = "";

    public AfterIntake After { get; init; } = AfterIntake.Move;

    /// <summary>Seconds a file must not have changed before it is taken; copying programs pause less than this.</summary>
    public int StillSeconds { get; init; } = 5;

    /// <summary>Seconds after which a file that looks cut off (no end mark) but does not change is taken as it is.</summary>
    public int GraceSeconds { get; init; } = 60;

    /// <summary>Seconds between looks at the folder when nothing announces a change; network shares announce nothing.</summary>
    public int ScanSeconds { get; init; } = 120;

    /// <summary>False where the file system's announcements are not to be used: shares that send none or wrong ones. The looks decide anyway.</summary>
    public bool Listen { get; init; } = true;
}
