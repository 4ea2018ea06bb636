using Ingest.Agreements.Detection.Dates;
using Ingest.Agreements.Detection.Names;
using Ingest.Model;

namespace Ingest.Agreements.Detection;

/// <summary>What words that a reviewer marks on a page mean for a field: the same readers as the rules', one value at a time.</summary>
public static class MarkedWords
{
    /// <summary>The value the words name; null where they name none a field of this kind could hold.</summary>
    public static string? Read(Field field, string words) => field switch
    {
        Field.Signed or Field.InForce => (PartialDate.Parse(words.Trim()) ?? FirstDate(words))?.ToString(),
        Field.Party => Gazetteer.Standard.Read(words).Names.SelectMany(hit => hit.Names)
            .FirstOrDefault(name => name.Kind is NameKind.State or NameKind.Organisation)?.Code,
        Field.Title or Field.Place or Field.Duration => words,
        _ => null,
    };

    private static PartialDate? FirstDate(string words) =>
        DateReader.Read(Gazetteer.Standard.Read(words)) is [var first, ..] ? first.Date : null;
}
