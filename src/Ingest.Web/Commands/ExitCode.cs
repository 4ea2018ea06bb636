namespace Ingest.Web.Commands;

/// <summary>What the process tells its caller; scripts rely on these four numbers.</summary>
public static class ExitCode
{
    public const int Well = 0;

    /// <summary>Done, but some file was quarantined or refused, or a check failed.</summary>
    public const int Partly = 1;

    /// <summary>The command line or the configuration cannot be obeyed.</summary>
    public const int Usage = 2;

    /// <summary>Something needed is not installed; the message says which command installs it.</summary>
    public const int Missing = 3;
}
