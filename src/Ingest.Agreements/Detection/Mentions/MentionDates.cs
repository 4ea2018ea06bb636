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
            // "The United Kingdom (January 2023) and the Philippines (July 2024)": what stands in brackets behind a name is its own.
            if (text.DatesIn(mention.End, mention.End + 4).FirstOrDefault() is { Length: > 0 } own && text.Text[mention.End..own.Start].Trim() == "(")
                return [Event(text, own.Date, own.Start, own.Length, 0.8)];
            if (YearInBrackets().Match(text.Text, mention.End, Math.Min(8, text.Text.Length - mention.End)) is { Success: true } bracketed)
                return [Event(text, new PartialDate(int.Parse(bracketed.Groups[1].Value, CultureInfo.InvariantCulture)), bracketed.Groups[1].Index, 4, 0.8)];
        }

        foreach (var mention in group.Mentions)
        {
            var sentence = text.Text[mention.Sentence.Start..mention.Sentence.End];
            foreach (var verb in text.Tokens.Skip(mention.Sentence.First).Take(mention.Sentence.Last - mention.Sentence.First).Where(token => MentionWords.Dated.Contains(token.Key)))
            {
                var at = verb.Start;
                if (Math.Abs(at - mention.Start) > Reach)
                    continue;
                var near = text.DatesIn(mention.Sentence.Start, mention.Sentence.End).Where(date => Near(date.Start, date.End, at, verb.Length) && !IsRenewal(text, date.Start) && !IsAnothers(text, date.Start)).OrderBy(date => Math.Abs(date.Start - at)).ToList();
                if (near.Count > 0)
                    return [Event(text, near[0].Date, near[0].Start, near[0].Length, 0.75)];
                foreach (Match year in Year().Matches(sentence))
                {
                    var start = mention.Sentence.Start + year.Index + year.Length - 4;
                    if (Near(start, start + 4, at, verb.Length) && !IsRenewal(text, start) && !IsAnothers(text, start) && int.TryParse(text.Text.AsSpan(start, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                        return [Event(text, new PartialDate(value), start, 4, 0.65)];
                }
            }
        }

        foreach (var mention in group.Mentions)
        {
            // "the partnership of September 2021", "the treaty (2019)"; of an instrument known by name also "in July 2025 with the …".
            var after = text.DatesIn(mention.End, mention.End + 14).FirstOrDefault();
            if (after.Length > 0 && Dated().IsMatch(text.Text[mention.End..after.Start]))
                return [Event(text, after.Date, after.Start, after.Length, 0.8)];
            if (YearAfter().Match(text.Text[mention.End..Math.Min(text.Text.Length, mention.End + 24)]) is { Success: true } year)
                return [Event(text, new PartialDate(int.Parse(year.Groups[1].Value, CultureInfo.InvariantCulture)), mention.End + year.Groups[1].Index, 4, 0.8)];
            var dates = text.DatesIn(mention.Sentence.Start, mention.Sentence.End).ToList();
            if (mention is { Label: not null, Kind: ArrangementKind.Instrument } && dates.Count == 1 && Math.Abs(dates[0].Start - mention.Start) < 90)
                return [Event(text, dates[0].Date, dates[0].Start, dates[0].Length, 0.7)];
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

    /// <summary>A date in brackets behind the name of a state is that state's.</summary>
    private static bool IsAnothers(FlatText text, int date) =>
        date > 1 && text.Text[date - 1] == '(' && text.TokenAt(date) is var at and > 0 && text.NamesIn(Math.Max(0, date - 60), date).Any(hit => hit.First + hit.Count == at && StateRun.Expand(hit).Any());

    /// <summary>"Agreed in 2015 and renewed in January 2026": the later date is not the agreement's own.</summary>
    private static bool IsRenewal(FlatText text, int date)
    {
        for (var i = text.TokenAt(date) - 1; i >= 0 && i >= text.TokenAt(date) - 4 && text.Text[text.Tokens[i].End] is not ('.' or ';'); i--)
        {
            if (MentionWords.Signing.Contains(text.Tokens[i].Key))
                return false;
            if (MentionWords.Renewing.Contains(text.Tokens[i].Key))
                return true;
        }

        return false;
    }

    private static DatedEvent Event(FlatText text, PartialDate date, int start, int length, double confidence) =>
        new(DateRole.Signed, new Finding<PartialDate?>(date, confidence, text.Prove(start, length)));

    [GeneratedRegex(@"\G\s?\(((?:19|20)\d\d)\)", RegexOptions.CultureInvariant)]
    private static partial Regex YearInBrackets();

    [GeneratedRegex(@"^\s?\(?(of|from|dated|vom|van|du|de|aus dem Jahre?|in)?\s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^\s\(?(?:of|from|von|van|de|uit|aus dem Jahre?)?\s?((?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearAfter();

    /// <summary>The year behind its preposition, or with the word for "year" behind it; in German also bare behind the subject.</summary>
    [GeneratedRegex(
        @"\b(in|since|of|en|depuis|im Jahr|im Jahre|aus dem Jahre?|seit|sinds|from \w+|nel|dal|del|de|desde|w|od|w roku|v roku|od roku|roku|у|в|з) (19|20)\d\d\b|\b(19|20)\d\d(?= (roku|rokov|року|році|die|der|das|den|ein|eine|einen|het|een)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Year();
}
