namespace Ingest.Pipeline.Jobs;

/// <summary>A drop's being in hand: ends when the process stops, or when someone gives it up.</summary>
internal sealed class Turn(CancellationToken stop, CancellationToken shutdown) : IDisposable
{
    private readonly CancellationTokenSource _source = CancellationTokenSource.CreateLinkedTokenSource(stop, shutdown);

    public CancellationToken Token => _source.Token;

    /// <summary>Who gave it up; null while nobody did.</summary>
    public string? GivenUpBy { get; private set; }

    public void GiveUp(string who)
    {
        GivenUpBy = who;
        _source.Cancel();
    }

    public void Dispose() => _source.Dispose();
}
