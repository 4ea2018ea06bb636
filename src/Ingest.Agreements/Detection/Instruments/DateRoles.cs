using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>What an instrument or an act says happened, or is to happen, on which day: the verb before the date gives the role.</summary>
internal static partial class DateRoles
{
    /// <summary>How far before a date its verb may stand, in characters.</summary>
    private const int Reach = 110;

    public static IReadOnlyList<DatedEvent> Find(FlatText text, int start, int end)
    {
        var events = new List<DatedEvent>();
        foreach (var date in text.DatesIn(start, end))
        {
            var sentence = Math.Max(Math.Max(start, date.Start - Reach), Signings.SentenceStart(text.Text, date.Start));
            var lead = text.Text[sentence..date.Start];
            if (Role(lead) is not { } role || !OfThis().IsMatch(text.Text[Math.Max(start, sentence - 60)..date.Start]))
                continue;
            var proof = text.Prove(sentence, date.End - sentence);
            events.Add(new DatedEvent(role, new Finding<PartialDate?>(date.Date, 0.85, proof)));
        }

        return [.. events.DistinctBy(dated => (dated.Role, dated.Date.Value))];
    }

    private static DateRole? Role(string lead)
    {
        (Match Match, DateRole Role)[] roles =
        [
            (ProvisionallyApplied().Match(lead), DateRole.ProvisionallyApplied),
            (InForce().Match(lead), DateRole.InForce),
            (Expires().Match(lead), DateRole.Expires),
            (Renewed().Match(lead), DateRole.Renewed),
            (Ratified().Match(lead), DateRole.Ratified),
        ];
        // The verb nearest to the date decides.
        return roles.Where(role => role.Match.Success).OrderByDescending(role => role.Match.Index).Select(role => (DateRole?)role.Role).FirstOrDefault();
    }

    /// <summary>The sentence speaks of the agreement at hand, not of one it recalls.</summary>
    [GeneratedRegex(@"\b(this|the present|the agreement|the treaty|it|dohoda|zmluva|protokol|présent|présente|l.accord|le traité|dit|deze|dieses|diese|das abkommen|der vertrag|het verdrag|de overeenkomst|niniejsz\w+|umowa|presente|ця|цей)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfThis();

    [GeneratedRegex(@"provisional|à titre provisoire|vorläufig|voorlopig|predbežn|tymczasow|provisori|тимчасов", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex ProvisionallyApplied();

    [GeneratedRegex(@"(in|into) (force|effect|operation)|take effect|effective|en vigueur|in kraft|in werking|van kracht|platnosť|v platnosť|w życie|in vigore|en vigor|чинності", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex InForce();

    [GeneratedRegex(@"expir|until|valid (to|till)|jusqu|gültig bis|\bbis\b|tot en met|\bdo dňa|wygas|fino al|hasta|terminat(es|ed) on", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Expires();

    [GeneratedRegex(@"renewed|extended|prolong|prorog|verlängert|verlengd|predĺžen|przedłuż", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Renewed();

    [GeneratedRegex(@"ratifi|ratyfik|bekrachtig", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Ratified();
}
