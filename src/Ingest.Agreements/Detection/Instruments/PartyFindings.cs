using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>The parties of an instrument, each proved by every place that names it as one: title, preamble, signature block.</summary>
internal sealed record PartyFindings(IReadOnlyList<Finding<string>> Findings)
{
    public IReadOnlyList<string> Codes => [.. Findings.Select(finding => finding.Value!)];

    public static PartyFindings Merge(FlatText text, Stretch title, IReadOnlyList<PartyHit> named, Structure structure)
    {
        IReadOnlyList<IReadOnlyList<PartyHit>> sources = [named, structure.Preamble, structure.Signatories];
        // The title names the parties; where it names only its subject the preamble does, and the signatures where that names none either.
        var leading = sources.FirstOrDefault(source => source.Count >= 2) ?? [];
        if (leading.Count == 0 && Signatories(text, title) is { Count: > 0 } original)
            return new PartyFindings(original);
        if (leading.Count == 0)
            leading = [.. sources.SelectMany(source => source).DistinctBy(hit => hit.Code)];
        var agreeing = sources.Count(source => source.Count >= 2 && source.Select(hit => hit.Code).ToHashSet().SetEquals(leading.Select(hit => hit.Code)));
        return Of(text, leading, sources, agreeing switch { >= 2 => 0.98, 1 => 0.9, _ => 0.6 });
    }

    public static PartyFindings Of(FlatText text, IReadOnlyList<PartyHit> leading, IReadOnlyList<IReadOnlyList<PartyHit>> sources, double confidence) =>
        new([.. leading.OrderBy(hit => hit.Code, StringComparer.Ordinal).DistinctBy(hit => hit.Code).Select(hit =>
            new Finding<string>(
                hit.Code,
                hit.Inferred ? Math.Min(confidence, 0.7) : confidence,
                [.. sources.SelectMany(source => source).Where(other => other.Code == hit.Code).DistinctBy(other => other.Start).SelectMany(other => text.Prove(other.Start, other.Length))])
            {
                Inferred = hit.Inferred,
            })]);

    /// <summary>An open treaty that lists no parties but is known by its title: those who signed it.</summary>
    private static IReadOnlyList<Finding<string>> Signatories(FlatText text, Stretch title)
    {
        // The name must be the title, not part of one: a protocol to a treaty has parties of its own.
        var known = text.NamesIn(title.TitleStart, title.TitleEnd).Where(hit => hit.Length * 2 > title.TitleEnd - title.TitleStart)
            .Select(hit => hit.As(NameKind.Arrangement)).OfType<Name>().FirstOrDefault();
        if (known is null || Gazetteer.Standard.Arrangements[known.Label].Members is not { Length: > 0 } members)
            return [];
        var proof = text.Prove(title.TitleStart, title.TitleEnd - title.TitleStart);
        return [.. members.Select(code => new Finding<string>(code, 0.75, proof) { Inferred = true, Note = $"A signatory of {known.Label} by the table of known arrangements; the text names no list." })];
    }
}
