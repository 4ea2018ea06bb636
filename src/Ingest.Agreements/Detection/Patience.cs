namespace Ingest.Agreements.Detection;

/// <summary>
/// How long a pattern may look at one document. The longest treaty takes milliseconds; a limit of one second was reached by a machine
/// that stood still, and the same document must give the same candidates on a busy machine.
/// </summary>
internal static class Patience
{
    public const int Milliseconds = 30_000;
}
