using System.Globalization;
using System.Text;

namespace Ingest.Browser.Tests;

/// <summary>A table of made agreements and the map that imports it: two to five states, from years no document of the corpus speaks of.</summary>
internal static class MadeAgreements
{
    public const int Count = 2000;

    private static readonly string[] States = "AUT BEL BGR CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ITA LTU LVA NLD NOR POL PRT ROU SVK SVN SWE TUR UKR".Split(' ');
    private static readonly string[] Types = ["cooperation_agreement", "strategic_partnership", "political_declaration", "statement_of_intent", ""];
    private static readonly string[] Focus = ["comprehensive", "operational", "cyber", ""];
    private static readonly string[] Content = ["exercises", "training_education", "procurement_industry", "exercises;cyber", ""];

    public const string Map = """
        { "name": "made", "title": "Made for tests", "id": "id", "assertion": "Made, {id}", "fields": [
          { "field": "title", "columns": ["title"], "as": "text" }, { "field": "party", "columns": ["parties"], "as": "text", "separator": ";" },
          { "field": "signed", "columns": ["signed"], "as": "date" }, { "field": "type", "columns": ["type"], "as": "text" },
          { "field": "focus", "columns": ["focus"], "as": "text" }, { "field": "content", "columns": ["content"], "as": "text", "separator": ";" } ] }
        """;

    public static string Table()
    {
        var random = new Random(1648);
        var rows = new StringBuilder("id,title,parties,signed,type,focus,content\n");
        for (var i = 0; i < Count; i++)
        {
            var parties = random.GetItems(States, random.Next(8) == 0 ? 5 : 2).Distinct().ToList();
            while (parties.Count < 2)
                parties = [.. random.GetItems(States, 2).Distinct()];
            var signed = random.Next(15) == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{random.Next(1950, 1980)}-{random.Next(1, 13):00}-{random.Next(1, 28):00}");
            rows.Append(CultureInfo.InvariantCulture, $"M-{i},=Treaty {i},{string.Join(';', parties)},{signed},{Pick(Types)},{Pick(Focus)},{Pick(Content)}\n");
        }

        return rows.ToString();

        string Pick(string[] words) => words[random.Next(words.Length)];
    }
}
