using Ingest.Agreements.Detection.Dates;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>Where and when something was signed, as one formula of a text says it ("Done at …", "fait à …").</summary>
/// <param name="Start">Offset of the formula.</param>
/// <param name="Solemn">Begins with a capital, as a testimonium does; a formula within a sentence speaks of another signing more often than not.</param>
internal sealed record Signing(int Start, int End, bool Solemn, IReadOnlyList<DateHit> Dates, PlaceHit? Place);
