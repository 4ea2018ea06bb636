using Ingest.Storage;

namespace Ingest.Pipeline.Jobs;

/// <summary>A fault of the machine that ends by itself or by a person's hand: worth waiting for, no fault of the document.</summary>
public sealed record PassingFault(string Reason, string Remedy)
{
    /// <summary>errno of a full disk (ENOSPC) and of a full quota (EDQUOT, Linux and macOS).</summary>
    private static readonly int[] Full = [28, 122, 69];

    /// <summary>Null where nothing says that waiting would help.</summary>
    public static PassingFault? Find(Exception fault) => fault switch
    {
        _ when DatabaseFault.IsFull(fault) => DiskFull,
        _ when DatabaseFault.IsBusy(fault) => new("The database was busy for too long.", "Nothing to do: it is tried again by itself."),
        IOException { HResult: var code } when Full.Contains(code & 0xFFFF) => DiskFull,
        HttpRequestException => new($"The network failed: {fault.Message}", "Nothing to do: it is tried again by itself."),
        { InnerException: { } inner } => Find(inner),
        _ => null,
    };

    private static PassingFault DiskFull => new("The disk is full.", "Free some space on the data folder's disk; it then goes on by itself.");
}
