namespace Ingest.Model;

/// <summary>What sort of coder.</summary>
public enum CoderKind
{
    Rules,
    Model,
    Person,
}
