namespace Ingest.Model;

/// <summary>
/// The input is at fault and trying again will not help. Both sentences reach a person:
/// <see cref="Exception.Message"/> says what is wrong, <see cref="Remedy"/> what she can do about it.
/// </summary>
public sealed class IngestException(string message, string remedy, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>One sentence a person can act on.</summary>
    public string Remedy { get; } = remedy;

    /// <summary>A stable kebab-case word for programs, e.g. <c>needs-password</c>, <c>damaged</c>, <c>timed-out</c>.</summary>
    public string Code { get; init; } = "input";
}
