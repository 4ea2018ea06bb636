namespace Ingest.Tests.Corpus;

/// <summary>Shows every known gap as the reason of a skipped test.</summary>
public sealed class NoGapsFactAttribute : FactAttribute
{
    public NoGapsFactAttribute()
    {
        if (CorpusGaps.Lines.Count > 0)
            Skip = $"{CorpusGaps.Lines.Count} known gaps: {string.Join("; ", CorpusGaps.Lines)}";
    }
}
