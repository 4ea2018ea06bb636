namespace Ingest.Pipeline.Jobs;

/// <summary>One drop's turn. It may come twice, or too late: what is to be done is asked of the ledger.</summary>
public sealed class HangfireTurn(Func<long, Task> read)
{
    public Task ReadAsync(long drop) => read(drop);
}
