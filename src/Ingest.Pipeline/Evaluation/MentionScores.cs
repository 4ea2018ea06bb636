using Ingest.Model;

namespace Ingest.Pipeline.Evaluation;

/// <summary>Candidates against the mentions people found in briefs. Pure.</summary>
public static class MentionScores
{
    /// <summary>Two names are one when they share this part of the shorter one's telling words.</summary>
    private const double SameName = 0.6;

    public static EvaluationReport Of(IReadOnlyList<Candidate> candidates, IReadOnlyList<GoldMention> gold)
    {
        var (mentions, parties) = (new FieldTally("mention"), new FieldTally("parties"));
        var reliability = new Reliability();
        var misses = new List<Miss>();
        var documents = gold.Select(mention => mention.Document).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var document in documents)
        {
            var here = candidates.Where(candidate => Gold.Stem(candidate.DocumentName) == document).ToList();
            var own = gold.Where(mention => mention.Document == document).ToList();
            var used = new HashSet<Candidate>(ReferenceEqualityComparer.Instance);
            foreach (var mention in own.Where(mention => mention is { IsArrangement: true, IsUnsure: false }))
            {
                var hits = here.Where(candidate => Names(candidate, mention)).ToList();
                mentions.Many(hits.Count > 0 ? new HashSet<string>([mention.Name]) : [], new HashSet<string>([mention.Name]));
                if (hits.Count == 0)
                    misses.Add(new Miss(document, "mention", null, "", mention.Name));
                used.UnionWith(hits);
                if (hits.Count > 0 && mention is { PartiesStated: true, Parties.Count: > 0 })
                    parties.Many(Parties(hits.Find(hit => Parties(hit).SetEquals(mention.Parties)) ?? hits[0]), mention.Parties.ToHashSet());
            }

            foreach (var candidate in here)
            {
                var right = used.Contains(candidate);
                if (!right && Tolerated(candidate, own))
                    continue;
                if (candidate.Title is { Value: not null } title)
                    reliability.Judge(title.Confidence, right);
                if (right)
                    continue;
                mentions.Spurious();
                misses.Add(new Miss(document, "mention", candidate.Title?.Evidence is [var first, ..] ? first.Page : null, candidate.Title?.Value ?? "", ""));
            }
        }

        return new EvaluationReport { Documents = documents.Count, Fields = [mentions.Score(), parties.Score()], Reliability = reliability.Bins(), Misses = misses };
    }

    private static bool Tolerated(Candidate candidate, List<GoldMention> own) =>
        own.Exists(mention => (mention.IsUnsure || (!mention.IsArrangement && candidate.Type?.Value is null)) && Names(candidate, mention));

    private static bool Names(Candidate candidate, GoldMention mention)
    {
        var (name, title) = (Plain.Words(mention.Name), Plain.Words(candidate.Title?.Value));
        var parties = Parties(candidate);
        var shared = (double)name.Count(title.Contains) / Math.Max(1, Math.Min(name.Count, title.Count));
        if (shared >= SameName && (parties.Count == 0 || mention.Parties.Count == 0 || mention.Parties.Any(parties.Contains)))
            return true;
        var pair = mention.Parties.Count > 1 && parties.SetEquals(mention.Parties);
        if (!pair)
            return false;
        var said = Plain.Of(string.Join(' ', mention.Evidence));
        return (candidate.Title?.Evidence ?? []).Any(proof => Plain.Of(proof.Quote) is { Length: > 0 } quote && said.Contains(quote, StringComparison.Ordinal))
            || (mention.Year is { } year && candidate.Signed?.Value?.Year == year);
    }

    private static HashSet<string> Parties(Candidate candidate) => [.. candidate.Parties.Select(party => party.Value).OfType<string>()];
}
