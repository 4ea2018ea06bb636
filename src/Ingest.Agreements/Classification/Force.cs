namespace Ingest.Agreements.Classification;

/// <summary>How far a sentence undertakes something.</summary>
public enum Force
{
    None,
    Exploratory,
    Firm,
}
