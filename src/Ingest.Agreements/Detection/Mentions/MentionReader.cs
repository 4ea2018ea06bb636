using System.Text.RegularExpressions;
using Ingest.Agreements.Detection.Dates;
using Ingest.Agreements.Detection.Names;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>The arrangements a brief speaks of: one agreement for all the places that name it.</summary>
internal static partial class MentionReader
{
    /// <summary>Defence words among a thousand below which a text is about something else; a paper on water treaties has 3, defence briefs have 20 to 60.</summary>
    private const double FieldDensity = 8;

    /// <summary>Pacts of before the Charter of the United Nations are history to a brief on today's arrangements.</summary>
    private const int Modern = 1945;

    public static bool IsOfTheField(FlatText text) => text.DefenceDensity >= FieldDensity;

    public static IReadOnlyList<DetectedAgreement> Read(FlatText text)
    {
        var mentions = Sentences.Of(text).SelectMany(sentence => In(text, sentence)).ToList();
        var groups = MentionGroups.Of(text, mentions);
        return [.. groups.Select(group => group.ToAgreement(text, GoesOn(text, group, mentions))).Where(agreement => agreement.Dates.All(dated => dated.Date.Value?.Year is null or >= Modern))];
    }

    /// <summary>The paragraph behind the last mention goes on about it where neither it nor the words before it name another arrangement.</summary>
    private static int? GoesOn(FlatText text, MentionGroup group, IReadOnlyList<Mention> all)
    {
        var last = group.Mentions.MaxBy(mention => mention.Start)!;
        var next = text.PassageAt(last.Start) + 1;
        return last.Kind == ArrangementKind.Instrument && next < text.Document.Passages.Count && text.Document.Passages[next].Kind == BlockKind.Paragraph
            && !all.Any(other => other.Start > last.Start && other.Start < text.StartOf(next + 1)) ? next : null;
    }

    /// <summary>The mentions of one sentence; where two rules name the same words the surer one stands.</summary>
    private static List<Mention> In(FlatText text, Sentence sentence)
    {
        var frameworks = sentence.Names
            .Where(hit => hit.As(NameKind.Arrangement) is { } name && Gazetteer.Standard.Arrangements[name.Label].Scope != "arrangement").ToList();
        IEnumerable<Mention> found =
        [
            .. KnownMentions.Find(text, sentence), .. PairMentions.Find(text, sentence), .. Spokes.Find(text, sentence), .. ListedMentions.Find(text, sentence), .. NamedMentions.Find(text, sentence),
            .. JointActions.Find(text, sentence), .. JointProcurements.Find(text, sentence), .. Purchases.Find(text, sentence), .. ExampleMentions.Find(text, sentence),
        ];
        var kept = new List<Mention>();
        foreach (var mention in found)
        {
            if (frameworks.Exists(framework => framework.Start < mention.End && mention.Start < framework.End))
                continue;
            if (mention.Label is null && mention.Kind == ArrangementKind.Instrument && Field.IsElsewhere(text, mention.Start, Phrase.Subject(text, sentence, mention.End)))
                continue;
            if (mention.Label is null && kept.Exists(other => other.End <= mention.Start && Apposition().IsMatch(text.Text[other.End..mention.Start])))
                continue;
            if (mention.Label is null && kept.Exists(other => other.Start >= mention.End && other.Label is not null && KnownAs().IsMatch(text.Text[mention.End..other.Start])))
                continue;
            var twin = kept.FindIndex(other => other.Overlaps(mention));
            if (twin < 0)
                kept.Add(mention);
            else if (kept[twin].Parties.Count == 0 && mention.Parties.Count > 0 && kept[twin].Label is { } label && Gazetteer.Standard.Arrangements[label].Members.Length == 0)
                kept[twin] = kept[twin] with { Parties = mention.Parties };
        }

        return kept;
    }

    /// <summary>"A treaty on …, known as the …": the name that follows is the one it goes by.</summary>
    [GeneratedRegex(@"^[^.;]{0,40}\b(known as|called|dubbed|nicknamed|connu sous le nom|dite?|appelée?|bekannt als|genannt|bekend als|detto|noto come|conocido como|znan\w+ jako)\b[^.;]{0,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex KnownAs();

    /// <summary>"The … Agreement, a defence pact that …": the same thing said again.</summary>
    [GeneratedRegex(@"^[,–—-]\s?(a|an|the|une?|le|la|eine?n?|der|die|das|een|het|de)\s([\w-]+\s){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Apposition();
}
