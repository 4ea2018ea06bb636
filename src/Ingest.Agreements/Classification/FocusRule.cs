using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>The one primary content: what the title names, or else the families of the undertakings (taxonomy rule 4).</summary>
internal static class FocusRule
{
    private const string Comprehensive = "comprehensive";
    private const int ManyFamilies = 3;

    /// <summary>One family must outweigh the next by this much to be the focus.</summary>
    private const double Outweighs = 1.5;

    /// <summary>The one subject the title names; null for none or a general one.</summary>
    public static string? Subject(Instrument instrument)
    {
        var named = instrument.InTitle(CodebookAxis.Focus).OrderBy(hit => hit.First).ThenByDescending(hit => hit.Last).ToList();
        // "Defence cooperation and the status of forces": the general name comes first and rules;
        // "cooperation in air defence": it only seems general, since the words run on to the subject.
        var narrow = named.Where(hit => hit.Entry.Code != Comprehensive).ToList();
        var general = named.Where(hit => hit.Entry.Code == Comprehensive && !narrow.Exists(hit.Overlaps)).ToList();
        return narrow.Count == 0 || (general.Count > 0 && general[0].First < narrow[0].First) ? null : narrow[0].Entry.Code;
    }

    /// <summary>True where a content code belongs to the subject, or there is no narrow subject.</summary>
    public static bool Covers(string? subject, CodebookEntry content) => subject switch
    {
        null => true,
        "mutual_defence" => content.Family == "political",
        "status_stationing" => content.Code is "status_stationing" or "mobility_logistics_hns",
        "information_security" => content.Code is "intelligence_classified",
        "cyber" => content.Code is "cyber",
        "military_assistance" => content.Code is "military_assistance",
        "procurement_industry" => content.Family == "industry",
        "operational" => content.Family == "operations" && content.Code is not "status_stationing",
        _ => true,
    };

    public static Finding<string> Of(Instrument instrument, string? subject, IReadOnlyList<ContentSupport> content)
    {
        var fullText = instrument.Detected is { Basis: Basis.Text, FullText: true };
        if (subject is not null && instrument.TitleProof.Count > 0)
            return new Finding<string>(subject, fullText ? Confidence.NamedByTitle : Confidence.NamedByTitleOnly, instrument.TitleProof);
        if (!fullText)
            return ByTitleOnly(instrument);
        return IsBroad(instrument) && content.Where(support => support.IsPurpose).Select(support => support.Entry.Family).Distinct().Count() != 1
            ? new Finding<string>(Comprehensive, Confidence.NamedByTitle, instrument.TitleProof)
            : ByFamilies(content);
    }

    private static Finding<string> ByTitleOnly(Instrument instrument) =>
        IsBroad(instrument)
            ? new Finding<string>(Comprehensive, Confidence.Spoken, instrument.TitleProof) { Note = "By its name only; the agreement's text is not at hand." }
            : Abstention.Because<string>("The text of the agreement is not at hand, and its title names no subject.");

    /// <summary>General defence cooperation, or a partnership of which defence is one pillar.</summary>
    private static bool IsBroad(Instrument instrument) => instrument.TitleProof.Count > 0
        && (instrument.TitleSays(CodebookAxis.Focus, Comprehensive) || instrument.TitleSays(CodebookAxis.Type, "strategic_partnership"));

    private static Finding<string> ByFamilies(IReadOnlyList<ContentSupport> content)
    {
        var families = content.Where(support => support.IsPurpose).GroupBy(support => support.Entry.Family)
            .Select(group => (Name: group.Key, Weight: group.Sum(support => support.Weight), Best: group.MaxBy(support => support.Weight)!))
            .OrderByDescending(family => family.Weight).ThenBy(family => family.Name, StringComparer.Ordinal).ToList();
        if (families.Count == 0)
            return Abstention.Because<string>("No undertaking names a content of the codebook.");
        var proof = families.SelectMany(family => family.Best.Best.Sentence.Prove(family.Best.Best.Hit)).Take(6).ToList();
        if (families.Count >= ManyFamilies)
            return new Finding<string>(Comprehensive, Confidence.ReadFromText, proof) { Note = $"Undertakings in {families.Count} families: {string.Join(", ", families.Select(family => family.Name))}." };
        if (families.Count == 2 && families[0].Weight < Outweighs * families[1].Weight)
            return Abstention.Because<string>($"Torn between {families[0].Name} and {families[1].Name}.", proof);
        return Named(families[0].Name, families[0].Best.Entry.Code) is { } focus
            ? new Finding<string>(focus, Confidence.ReadFromText, families[0].Best.Best.Sentence.Prove(families[0].Best.Best.Hit))
            : Abstention.Because<string>($"Only undertakings of the family {families[0].Name}.", proof);
    }

    private static string? Named(string family, string strongest) => (family, strongest) switch
    {
        (_, "status_stationing") => "status_stationing",
        (_, "cyber") => "cyber",
        ("operations", _) => "operational",
        ("industry", _) => "procurement_industry",
        ("information", _) => "information_security",
        ("assistance", "military_assistance") => "military_assistance",
        ("political", "mutual_defence") => "mutual_defence",
        _ => null,
    };
}
