using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>"Between the two countries", "entre les deux capitales": the two states the text named together last.</summary>
internal static class Anaphora
{
    /// <summary>How far back the pair may stand, in characters: two paragraphs.</summary>
    private const int Back = 1500;

    public static IReadOnlyList<PartyHit> Pair(FlatText text, int token)
    {
        var words = text.Tokens.Skip(token).Take(4).Select(word => word.Key).ToList();
        if (words.Count < 3 || !(words.Contains("two") || words.Contains("deux") || words.Contains("beiden") || words.Contains("zwei") || words.Contains("twee") || words.Contains("beide") || words.Contains("due") || words.Contains("dos") || words.Contains("oba") || words.Contains("tva"))
            || !words.Exists(word => word is "countries" or "states" or "capitals" or "nations" or "governments" or "pays" or "capitales" or "etats" or "lander" or "landern" or "staaten" or "landen" or "sides" or "ministers" or "ministres" or "minister" or "ministri" or "ministros" or "leaders" or "paesi" or "capitali" or "paises"))
            return [];
        var end = text.Tokens[token].Start;
        var start = Math.Max(0, end - Back);
        var runs = StateRun.Find(text, start, end).ToList();
        var pair = runs.FindLastIndex(run => run.Parties.Count == 2);
        // A third state named since then changes of whom the text speaks.
        return pair >= 0 && runs.Skip(pair + 1).SelectMany(run => run.Parties).All(party => runs[pair].Parties.Any(one => one.Code == party.Code)) ? runs[pair].Parties : [];
    }
}
