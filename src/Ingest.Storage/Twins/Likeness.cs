using System.Globalization;
using System.Text;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>
/// What speaks for and against two records being one agreement. Near-identical treaties between different pairs of states are
/// normal, and two states sign several in one year: so parties and date weigh most, and a title alone proves nothing.
/// </summary>
internal sealed class Likeness
{
    /// <summary>Exchanges of notes and signatures in two capitals are dated days apart; a month still is one act of signing.</summary>
    private const int ToleranceDays = 31;

    private readonly List<string> _for = [];
    private readonly List<string> _against = [];

    public IReadOnlyList<string> For => _for;

    public IReadOnlyList<string> Against => _against;

    /// <summary>0 to 1.</summary>
    public double Weight { get; private set; }

    public static Likeness Between(TwinRow one, TwinRow other)
    {
        var likeness = new Likeness();
        likeness.Parties(one.Codes, other.Codes);
        likeness.Dates(PartialDate.Parse(one.Signed), PartialDate.Parse(other.Signed));
        likeness.Titles(one.Title, other.Title);
        likeness.Instruments(one.Type, other.Type);
        likeness.Weight = Math.Clamp(likeness.Weight, 0, 1);
        return likeness;
    }

    private void Parties(string[] one, string[] other)
    {
        var common = one.Intersect(other).Count();
        // States sign the like with several partners on one day: two different pairs are two agreements.
        if (common == 0 || (one.Length <= 2 && other.Length <= 2 && common < Math.Max(one.Length, other.Length)))
            Speak(-1, $"Other parties: {Listed(one)} and {Listed(other)}.");
        else if (common == one.Length && common == other.Length)
            Speak(0.4, $"The same parties: {Listed(one)}.");
        else
            Speak(0.2 * common / Math.Max(one.Length, other.Length), $"{common} of the parties in common: {Listed(one.Intersect(other))}.", $"Parties only one names: {Listed(one.Except(other).Concat(other.Except(one)))}.");
    }

    private void Dates(PartialDate? one, PartialDate? other)
    {
        if (one is not { } a || other is not { } b)
            return;
        if (a == b)
            Speak(a.Day is null ? 0.25 : 0.4, $"Signed at the same time: {a}.");
        else if (a.ToString().StartsWith(b.ToString(), StringComparison.Ordinal) || b.ToString().StartsWith(a.ToString(), StringComparison.Ordinal))
            Speak(0.25, $"The dates agree as far as both are known: {a} and {b}.");
        else if (Apart(a, b) is <= ToleranceDays and var days)
            Speak(0.2, $"Signed {days} days apart: {a} and {b}.");
        // A brief may date an agreement by its announcement or its entry into force, but seldom in another year.
        else
            Speak(a.Year == b.Year ? 0 : -0.4, $"Signed at different times: {a} and {b}.");
    }

    private void Titles(string? one, string? other)
    {
        var (a, b) = (Words(one), Words(other));
        if (a.Count == 0 || b.Count == 0)
            return;
        // Jaccard's coefficient of the sets of words; titles in two languages share few, which says nothing.
        var share = (double)a.Intersect(b).Count() / a.Union(b).Count();
        if (share >= 0.4)
            Speak(0.25 * share, share > 0.99 ? "The same title." : $"The titles share {share.ToString("0 %", CultureInfo.InvariantCulture)} of their words.");
    }

    private void Instruments(string? one, string? other)
    {
        if (one is null || other is null)
            return;
        if (one == other)
            Speak(0.05, $"Both are of the type {one}.");
        else
            Speak(-0.1, $"Of different types: {one} and {other}.");
    }

    private void Speak(double weight, string reason, string? against = null)
    {
        Weight += weight;
        (weight > 0 ? _for : _against).Add(reason);
        if (against is not null)
            _against.Add(against);
    }

    private static int? Apart(PartialDate one, PartialDate other) =>
        one is { Month: { } month, Day: { } day } && other is { Month: { } otherMonth, Day: { } otherDay }
            ? Math.Abs(new DateOnly(one.Year, month, day).DayNumber - new DateOnly(other.Year, otherMonth, otherDay).DayNumber)
            : null;

    private static string Listed(IEnumerable<string> codes) => string.Join(", ", codes.DefaultIfEmpty("none"));

    /// <summary>The words of a title that carry it: without accents and case, four letters at least.</summary>
    public static HashSet<string> Words(string? title) =>
    [
        .. string.Concat((title ?? "").Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
            .ToLowerInvariant().Split([.. " \t\n.,;:()[]/-–—’'\"“”«»"], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 4),
    ];
}
