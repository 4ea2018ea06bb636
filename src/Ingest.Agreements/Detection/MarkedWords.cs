using Ingest.Agreements.Detection.Dates;
using Ingest.Agreements.Detection.Names;
using Ingest.Model;

namespace Ingest.Agreements.Detection;

/// <summary>What words that a reviewer marks on a page, or a model quotes, mean for a field: the same readers as the rules'.</summary>
public static class MarkedWords
{
    /// <summary>The value the words name; null where they name none a field of this kind could hold.</summary>
    public static string? Read(Field field, string words) => field switch
    {
        Field.Signed or Field.InForce => (PartialDate.Parse(words.Trim()) ?? Dates(words).Cast<PartialDate?>().FirstOrDefault())?.ToString(),
        Field.Party => Codes(words, NameKind.State, NameKind.Organisation).FirstOrDefault(),
        Field.Title or Field.Place or Field.Duration => words,
        _ => null,
    };

    /// <summary>Every value the words may stand for: parties also by their adjectives ("the Franco-German Treaty"), places as known cities or as printed.</summary>
    public static IReadOnlyList<string> ReadAll(Field field, string words) => field switch
    {
        Field.Signed or Field.InForce => [.. Dates(words).Select(date => date.ToString())],
        Field.Party => [.. Codes(words, NameKind.State, NameKind.Organisation, NameKind.Adjective, NameKind.Prefix)],
        Field.Place => [.. Cities(words), words],
        Field.Duration => [.. Durations.All(Tokens.Of(words))],
        _ => [],
    };

    private static IEnumerable<PartialDate> Dates(string words) => DateReader.Read(Gazetteer.Standard.Read(words)).Select(hit => hit.Date);

    private static IEnumerable<string> Codes(string words, params NameKind[] kinds) =>
        Gazetteer.Standard.Read(words).Names.SelectMany(hit => hit.Names).Where(name => kinds.Contains(name.Kind)).Select(name => name.Code).Distinct();

    private static IEnumerable<string> Cities(string words) =>
        Gazetteer.Standard.Read(words).Names.SelectMany(hit => hit.Names).Where(name => name.Kind is NameKind.Capital or NameKind.City).Select(name => name.Label).Distinct();
}
