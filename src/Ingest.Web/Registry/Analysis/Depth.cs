using Ingest.Storage;

namespace Ingest.Web.Registry.Analysis;

/// <summary>How far the text of an agreement commits its parties.</summary>
/// <param name="Rung">The highest rung its words reach.</param>
/// <param name="Firm">Content codes undertaken firmly.</param>
/// <param name="Exploratory">Content codes only to be explored.</param>
/// <param name="Dated">Commitments with a date or a budget.</param>
public sealed record Depth(string Id, DepthRung Rung, bool? Binding, IReadOnlyList<string> Firm, IReadOnlyList<string> Exploratory, int Dated)
{
    /// <summary>Firm undertakings a text has that is more than one promise.</summary>
    public const int Several = 3;

    /// <summary>The deepest first. Only agreements whose text is held: of the others nobody can tell.</summary>
    public static IReadOnlyList<Depth> Of(IEnumerable<Agreement> agreements, IReadOnlyDictionary<string, EntryDepth> texts) =>
    [
        .. agreements.Where(agreement => texts.ContainsKey(agreement.Id))
            .Select(agreement => Of(agreement, texts[agreement.Id]))
            .OrderByDescending(depth => depth.Rung).ThenByDescending(depth => depth.Dated).ThenByDescending(depth => depth.Firm.Count).ThenBy(depth => depth.Id, StringComparer.Ordinal),
    ];

    private static Depth Of(Agreement agreement, EntryDepth text)
    {
        var rung = text.Commitments.Count > 0 && text.Firm.Count >= Several ? DepthRung.Operational
            : text.Firm.Count > 0 ? DepthRung.Firm
            : text.Exploratory.Count > 0 ? DepthRung.Exploratory
            : DepthRung.Symbolic;
        return new Depth(agreement.Id, rung, agreement.Binding, text.Firm, text.Exploratory, text.Commitments.Count);
    }
}
