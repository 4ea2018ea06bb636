using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Commands;

namespace Ingest.Web.Registry.Api;

/// <summary>
/// Quotations as far as they may travel. Where the document's licence lets it be shared, they are whole. Elsewhere they
/// keep to the right of quotation (Berne Convention, article 10(1): no more than the purpose justifies): the first words,
/// enough to find the place on the page that is named with them.
/// </summary>
/// <param name="origins">By SHA-256; a document that is not among them has no known licence.</param>
public sealed partial class Quotations(IReadOnlyDictionary<string, Provenance> origins)
{
    /// <summary>Words of a shortened quotation.</summary>
    public const int Words = 25;

    /// <summary>Those of these entries.</summary>
    public static Quotations For(IEnumerable<HeldEntry> held, SnapshotStore snapshots) => new(snapshots.Origins(
        held.SelectMany(one => one.Entry.Values).SelectMany(value => value.Evidence).Select(citation => citation.DocumentSha256)));

    public PublicQuote Of(Citation citation)
    {
        var words = citation.Evidence.Quote.Split(' ');
        var whole = words.Length <= Words || MayTravel(origins.GetValueOrDefault(citation.DocumentSha256)?.Licence);
        return new PublicQuote(
            citation.DocumentSha256,
            citation.Evidence.Page,
            Wire.Box(citation.Evidence.Box),
            whole ? citation.Evidence.Quote : string.Join(' ', words.Take(Words)) + " …",
            !whole);
    }

    /// <summary>Licences that let everybody share the words for any purpose, by their SPDX identifiers.</summary>
    public static bool MayTravel(string? licence) => licence is not null && Open().IsMatch(licence);

    [GeneratedRegex(@"^(CC0-|CC-BY-\d|CC-BY-SA-\d|CC-PDDC|OGL-|etalab-|PDDL-|ODC-By-|ODbL-|MIT$|Public domain$)", RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
