using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>What the parties undertake, from the sentences that undertake it (taxonomy rules 5 to 8).</summary>
internal static class ContentRule
{
    /// <summary>The domains a bare list of domains would name.</summary>
    private static readonly string[] Domains = ["maritime", "air_missile_defence", "space", "cyber"];

    private const double Exploratory = 0.9;
    /// <summary>"The security agreement of 2001 applies" is content, but no purpose (taxonomy rule 5).</summary>
    private const double Carried = 0.8;
    private const double InAnnex = 0.6;
    private const double Hinted = 0.4;

    /// <summary>One clear undertaking is enough in a broad agreement.</summary>
    private const double Enough = 0.8;

    /// <summary>Outside the subject of a specialised agreement one sentence is a side clause, not a purpose.</summary>
    private const double BesideTheSubject = 2.5;

    /// <summary>And it must have this share of all undertakings there.</summary>
    private const double ShareBesideTheSubject = 0.06;

    /// <summary>Or be this much of a short text, in a sentence of its own.</summary>
    private const double Tenth = 0.1;

    public static IReadOnlyList<ContentSupport> Weigh(Instrument instrument)
    {
        var supports = new Dictionary<string, ContentSupport>();
        foreach (var sentence in instrument.Undertakings)
        {
            IReadOnlyList<(int First, int Last)>? lists = null;
            foreach (var hit in sentence.On(CodebookAxis.Content))
            {
                lists ??= DomainLists.Of(sentence);
                if (Domains.Contains(hit.Entry.Code) && lists.Any(list => list.First <= hit.First && hit.Last <= list.Last))
                    continue;
                if (!supports.TryGetValue(hit.Entry.Code, out var support))
                    supports[hit.Entry.Code] = support = new ContentSupport(hit.Entry);
                support.Add(sentence, hit, Weight(sentence, hit));
            }
        }

        return [.. supports.Values.OrderBy(support => support.Entry.Code, StringComparer.Ordinal)];
    }

    public static IReadOnlyList<ContentSupport> Accept(Instrument instrument, IReadOnlyList<ContentSupport> supports, string? subject)
    {
        var all = Math.Max(1, instrument.Undertakings.Count);
        return [.. supports.Where(support => support.Weight >= Enough && (FocusRule.Covers(subject, support.Entry) || IsMoreThanASideClause(support, subject, all)))];
    }

    private static bool IsMoreThanASideClause(ContentSupport support, string? subject, int all) =>
        (support.Weight >= BesideTheSubject && support.Weight / all >= ShareBesideTheSubject)
        || (support.Weight / all >= Tenth && !support.Best.Sentence.On(CodebookAxis.Content).Any(hit => FocusRule.Covers(subject, hit.Entry)));

    public static Finding<string> ToFinding(ContentSupport support)
    {
        var (sentence, hit) = support.Best;
        return new Finding<string>(support.Entry.Code, Confidence.Undertakings(support.Weight), sentence.Prove(hit))
        {
            Detail = support.Firm ? "firm" : "exploratory",
            Note = support.Sentences > 1 ? $"{support.Sentences} undertakings." : "",
        };
    }

    private static double Weight(Sentence sentence, CueHit hit) =>
        (sentence.Force == Force.Exploratory ? Exploratory : 1)
        * (sentence.Ancillary ? Carried : 1)
        * (sentence.Part == TreatyPart.Annex ? InAnnex : 1)
        * (hit.Cue.Role == CueRole.Hint ? Hinted : 1);
}
