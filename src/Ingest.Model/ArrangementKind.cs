namespace Ingest.Model;

/// <summary>What sort of thing an arrangement is; only instruments have a text that could be signed.</summary>
public enum ArrangementKind
{
    Instrument,
    Programme,
    StandingStructure,
    Operation,
}
