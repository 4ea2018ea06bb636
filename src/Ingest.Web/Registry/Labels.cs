using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Registry.Analysis;
using Ingest.Web.Review;
using Ingest.Web.Site;

namespace Ingest.Web.Registry;

/// <summary>Codes, parties and agreements in the reader's words.</summary>
public sealed partial class Labels(Texts texts, Glossary glossary)
{
    /// <summary>Names of parties before "and n others".</summary>
    private const int NamedParties = 3;

    /// <summary>A value of a facet, or of any field of the codebook.</summary>
    public string this[string facet, string code] => (facet, code) switch
    {
        ("party", _) => Countries.Name(code),
        ("pair", _) => string.Join(" – ", code.Split('-').Select(Countries.Name)),
        ("year", Narrowing.None) => texts["undated"],
        ("year", _) => code,
        ("source", EntryStore.Reviewed) => texts["Reviewed here"],
        ("source", _) => code.ToUpperInvariant(),
        (_, Narrowing.None) => texts["not settled"],
        ("type", _) => texts.Code(code, glossary.Find(Field.Type, code)?.Label),
        ("focus", _) => texts.Code(code, glossary.Find(Field.Focus, code)?.Label),
        ("content", _) => texts.Code(code, glossary.Find(Field.Content, code)?.Label ?? glossary.Find(Field.Clause, code)?.Label),
        ("clause", _) => texts.Code(code, glossary.Find(Field.Clause, code)?.Label),
        _ => texts.Code(code),
    };

    public string? Definition(string facet, string code) => facet switch
    {
        "type" => glossary.Find(Field.Type, code)?.Definition,
        "focus" => glossary.Find(Field.Focus, code)?.Definition,
        "content" => glossary.Find(Field.Content, code)?.Definition,
        "clause" => glossary.Find(Field.Clause, code)?.Definition,
        _ => null,
    };

    /// <summary>So many agreements, and one of them.</summary>
    public string Agreements(int count) => count == 1 ? texts["1 agreement"] : texts["{0:N0} agreements", count];

    /// <summary>An ISO 8601 duration of whole years, months or days in words; any other as it is.</summary>
    public string Term(string duration) => Whole().Match(duration) is not { Success: true } term ? texts.Code(duration)
        : (int.Parse(term.Groups[1].Value, CultureInfo.InvariantCulture), term.Groups[2].Value) switch
        {
            (1, "Y") => texts["one year"],
            (var years, "Y") => texts["{0} years", years],
            (1, "M") => texts["one month"],
            (var months, "M") => texts["{0} months", months],
            (var days, _) => texts["{0} days", days],
        };

    /// <summary>Its title, or where it has none who agreed.</summary>
    public string Title(Agreement agreement) => agreement.Title.Length > 0 ? agreement.Title
        : agreement.Parties.Count == 0 ? texts["Untitled"]
        : agreement.Parties.Count <= NamedParties ? string.Join(" – ", agreement.Parties.Select(Countries.Name))
        : texts["{0} and {1} others", string.Join(", ", agreement.Parties.Take(NamedParties - 1).Select(Countries.Name)), agreement.Parties.Count - NamedParties + 1];

    /// <summary>What of a filter narrows the list, each with the filter without it.</summary>
    public IEnumerable<(string Text, RegistryFilter Without)> Chips(RegistryFilter filter)
    {
        var where = filter.Where;
        if (where.Text is { } words)
            yield return ($"“{words}”", filter with { Where = where with { Text = null } });
        foreach (var party in where.Parties)
            yield return (Countries.Name(party), filter with { Where = where with { Parties = [.. where.Parties.Where(code => code != party)] } });
        if (filter.AnyOf.Count > 0)
            yield return ($"{texts["with one of"]} {Groups(filter.AnyOf)}", filter with { AnyOf = [] });
        if (filter.TwoOf.Count > 0)
            yield return ($"{texts["among"]} {Groups(filter.TwoOf)}", filter with { TwoOf = [] });
        if (where.FromYear != where.ToYear)
            yield return ($"{where.FromYear?.ToString(CultureInfo.InvariantCulture) ?? "…"}–{where.ToYear?.ToString(CultureInfo.InvariantCulture) ?? "…"}", filter with { Where = where with { FromYear = null, ToYear = null } });
        if (filter.SignedFrom is { } since)
            yield return (texts["signed from {0}", Display.Date(new PartialDate(since.Year, since.Month, since.Day))], filter with { SignedFrom = null });
        if (filter.SignedTo is { } until)
            yield return (texts["signed until {0}", Display.Date(new PartialDate(until.Year, until.Month, until.Day))], filter with { SignedTo = null });
        if (filter.On is { } day)
            yield return (texts["standing on {0}", Display.Date(new PartialDate(day.Year, day.Month, day.Day))], filter with { On = null });
        foreach (var kind in FacetKind.Single.Where(kind => kind.Name != "status" || filter.Status != EntryStatus.Active))
        {
            if (kind.Chosen(filter) is { } code)
                yield return (this[kind.Name, code], kind.Name == "status" ? filter with { Status = EntryStatus.Active } : kind.With(filter, null));
        }

        if (filter.Status is null)
            yield return (texts["withdrawn and merged too"], filter with { Status = EntryStatus.Active });
    }

    [GeneratedRegex(@"^P(\d{1,4})([YMD])$")]
    private static partial Regex Whole();

    private static string Groups(IEnumerable<string> codes) => string.Join(", ", codes);
}
