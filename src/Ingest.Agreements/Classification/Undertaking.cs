namespace Ingest.Agreements.Classification;

/// <summary>
/// Tells how far a sentence undertakes something (taxonomy rule 5). English says it by "shall" and "will"; treaties in the
/// other languages by the plain present, so there a sentence undertakes unless it recalls, welcomes or tells what was done.
/// </summary>
public static class Undertaking
{
    /// <summary>"will, where possible, explore": this many words may part the promise from the exploring.</summary>
    private const int Reach = 5;

    public static Force Of(IReadOnlyList<CueHit> hits, string language, Force chapeau, bool listItem)
    {
        var firm = First(hits, "firm");
        var exploratory = First(hits, "exploratory");
        var empty = First(hits, "no_undertaking");
        if (empty < Math.Min(firm, exploratory))
            return Force.None;
        if (firm < int.MaxValue)
            return exploratory >= firm && exploratory - firm <= Reach ? Force.Exploratory : Force.Firm;
        if (exploratory < int.MaxValue && First(hits, "recital") == int.MaxValue)
            return Force.Exploratory;
        if (listItem && chapeau != Force.None)
            return chapeau;
        var silent = First(hits, "look_back") < int.MaxValue || First(hits, "recital") < int.MaxValue;
        return silent || language is "en" or "und" ? Force.None : Force.Firm;
    }

    private static int First(IReadOnlyList<CueHit> hits, string grammar)
    {
        foreach (var hit in hits)
        {
            if (hit.Entry.Axis == CodebookAxis.Grammar && hit.Entry.Code == grammar)
                return hit.First;
        }

        return int.MaxValue;
    }
}
