namespace Ingest.Web.Commands;

/// <summary>The caller asked for something that cannot be done as asked; ends with <see cref="ExitCode.Usage"/>.</summary>
public sealed class UsageException(string message, string remedy) : Exception(message)
{
    public string Remedy { get; } = remedy;
}
