using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>When an arrangement was signed or set up, as far as a sentence that names it says so.</summary>
internal static partial class MentionDates
{
    /// <summary>How far from the name the verb and its date may stand, in characters.</summary>
    private const int Reach = 160;

    public static IReadOnlyList<DatedEvent> Find(FlatText text, MentionGroup group)
    {
        foreach (var mention in group.Mentions)
        {
            var sentence = text.Text[mention.Sentence.Start..mention.Sentence.End];
            foreach (Match verb in Verb().Matches(sentence))
            {
                var at = mention.Sentence.Start + verb.Index;
                if (Math.Abs(at - mention.Start) > Reach)
                    continue;
                var near = text.DatesIn(mention.Sentence.Start, mention.Sentence.End).Where(date => Near(date.Start, date.End, at, verb.Length)).OrderBy(date => Math.Abs(date.Start - at)).ToList();
                if (near.Count > 0)
                    return [Event(text, near[0].Date, near[0].Start, near[0].Length, 0.75)];
                foreach (Match year in Year().Matches(sentence))
                {
                    var start = mention.Sentence.Start + year.Index + year.Length - 4;
                    if (Near(start, start + 4, at, verb.Length) && int.TryParse(text.Text.AsSpan(start, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                        return [Event(text, new PartialDate(value), start, 4, 0.65)];
                }
            }
        }

        foreach (var mention in group.Mentions)
        {
            // "the 2019 Treaty": the year stands as an adjective before the name.
            var lead = text.Text[Math.Max(mention.Sentence.Start, mention.Start - 6)..mention.Start].TrimEnd();
            if (lead.Length >= 4 && int.TryParse(lead[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 1800 and < 2100)
                return [Event(text, new PartialDate(value), mention.Start - 5, 4, 0.8)];
        }

        return [];
    }

    /// <summary>The date belongs to the verb: not farther before or behind it than a subject or an object is long.</summary>
    private static bool Near(int start, int end, int verb, int length) => start >= verb ? start - verb - length < 120 : verb - end < 70;

    private static DatedEvent Event(FlatText text, PartialDate date, int start, int length, double confidence) =>
        new(DateRole.Signed, new Finding<PartialDate?>(date, confidence, text.Prove(start, length)));

    [GeneratedRegex(
        @"\b(signed|signature|concluded|established|created|launched|founded|formed|set up|agreed|deployed|announced|inked|signé\w*|conclu\w*|créé\w*|lancé\w*|unterzeichn\w+|gegründet|geschlossen|ondertekend|opgericht|gesloten)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(in|since|of|en|depuis|im Jahr|im Jahre|seit|sinds|from \w+|In) (19|20)\d\d\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Year();
}
