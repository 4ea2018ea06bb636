using System.Globalization;
using System.Text;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Storage;

namespace Ingest.Tests.Web.Registry;

/// <summary>Made entries as an import brings them: two to five states, years 1990 to 2025, some without a date, type or content.</summary>
public static class MadeEntries
{
    private static readonly string[] States = "AUT BEL CZE DEU DNK ESP EST FIN FRA GBR GRC IRL ITA LTU LVA NLD NOR POL ROU SWE UKR".Split(' ');
    private static readonly string[] Types = ["cooperation_agreement", "strategic_partnership", "political_declaration", ""];
    private static readonly string[] Contents = ["exercises", "training_education", "procurement_industry", "cyber", ""];

    public static void Import(Records records, int count) => Import(records.Database, records.Folder, count);

    public static void Import(Database database, string folder, int count)
    {
        var table = Path.Combine(folder, "made.csv");
        File.WriteAllText(table, Table(new Random(1648), count));
        var report = new TableImport(database, TimeProvider.System, name => name).Run(table, Map, "a test");
        report.Imported.ShouldBe(count);
    }

    private static string Table(Random random, int count)
    {
        var rows = new StringBuilder("id,title,parties,signed,years,type,focus,content\n");
        for (var i = 0; i < count; i++)
        {
            var parties = string.Join(';', random.GetItems(States, random.Next(6) == 0 ? 5 : 2).Distinct());
            var signed = random.Next(12) == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{random.Next(1990, 2026)}-{random.Next(1, 13):00}-{random.Next(1, 28):00}");
            rows.Append(CultureInfo.InvariantCulture, $"M-{i},Treaty {i} on training,{parties},{signed},{(random.Next(3) == 0 ? "10" : "")},{Pick(Types)},{(random.Next(2) == 0 ? "comprehensive" : "")},{Pick(Contents)}\n");
        }

        return rows.ToString();

        string Pick(string[] words) => words[random.Next(words.Length)];
    }

    private static readonly ImportMap Map = new()
    {
        Name = "made",
        Title = "Made for tests",
        Id = "id",
        Assertion = "Made, {id}",
        Fields =
        [
            new FieldMap { Field = Field.Title, Columns = ["title"], As = Shape.Text },
            new FieldMap { Field = Field.Party, Columns = ["parties"], As = Shape.Text, Separator = ";" },
            new FieldMap { Field = Field.Signed, Columns = ["signed"], As = Shape.Date },
            new FieldMap { Field = Field.Duration, Columns = ["years"], As = Shape.Years },
            new FieldMap { Field = Field.Type, Columns = ["type"], As = Shape.Text },
            new FieldMap { Field = Field.Focus, Columns = ["focus"], As = Shape.Text },
            new FieldMap { Field = Field.Content, Columns = ["content"], As = Shape.Text },
        ],
    };
}
