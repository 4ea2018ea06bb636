using System.Globalization;
using System.Text;
using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Benchmarks;

/// <summary>A large database: candidates coded fifty a document by the stores and then doubled, entries imported from a table.</summary>
public static class MadeRecords
{
    private const int CandidatesOfADocument = 50;

    private static readonly string[] States =
        "AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE GBR UKR".Split(' ');

    private static readonly string[] Subjects =
        "armoured vehicles|maritime patrol|air policing|cyber defence|officer training|joint procurement|classified information|host nation support|military mobility|ammunition".Split('|');

    private static readonly string[] Types = ["cooperation_agreement", "strategic_partnership", "political_declaration", "statement_of_intent"];

    private static readonly string[] Contents = ["exercises", "training_education", "procurement_industry", "cyber", "maritime", "operations_integration"];

    public static Database Make(string folder, int candidates, int entries)
    {
        var database = Database.Open(folder, TimeProvider.System);
        var random = new Random(1648);
        var (documents, codings) = (new DocumentStore(database, TimeProvider.System), new CodingStore(database, TimeProvider.System));
        var doublings = Math.Max(0, (int)Math.Log2(candidates / 6000.0));
        for (var document = 0; document < (candidates >> doublings) / CandidatesOfADocument; document++)
        {
            var sha256 = (document + 1).ToString("x64", CultureInfo.InvariantCulture);
            documents.Save(Document(sha256, random), 100_000);
            Candidate[] found = [.. Enumerable.Range(0, CandidatesOfADocument).Select(i => Candidate(sha256, $"{document:x6}-{i}", random))];
            codings.Save(sha256, new Coding(found[0].Coder, found, []));
        }

        for (var i = 0; i < doublings; i++)
            Doubling.Run(database);
        Import(database, folder, entries, random);
        return database;
    }

    private static Document Document(string sha256, Random random)
    {
        Page[] pages = [.. Enumerable.Range(1, 4).Select(number => new Page
        {
            Number = number,
            Width = 595,
            Height = 842,
            Verdict = Verdict.Readable,
            Figures = new PageFigures(2000, 1, 1, 0, 0, null),
            Words = [.. Enumerable.Range(0, 300).Select(i => new Word(Pick(Subjects, random), new Box(i, i, i + 10, i + 10), i))],
        })];
        return new Document
        {
            Sha256 = sha256,
            Name = $"brief {sha256[^6..]}.pdf",
            Language = "en",
            Engine = "made",
            Pages = pages,
            Blocks = [.. pages.Select(page => new Block
            {
                Kind = BlockKind.Paragraph,
                Page = page.Number,
                Box = default,
                Text = string.Join(' ', Enumerable.Range(0, 60).Select(_ => $"{Pick(States, random)} agreed on {Pick(Subjects, random)} number{random.Next(10_000)}.")),
            })],
            Passages = [],
        };
    }

    private static Candidate Candidate(string sha256, string id, Random random)
    {
        var subject = Pick(Subjects, random);
        string[] parties = [.. new[] { Pick(States, random), Pick(States, random) }.Distinct().Order(StringComparer.Ordinal)];
        var signed = new PartialDate(random.Next(1990, 2026), random.Next(1, 13), random.Next(1, 28));
        return new Candidate
        {
            Id = id,
            DocumentSha256 = sha256,
            DocumentName = "",
            Basis = random.Next(5) == 0 ? Basis.Text : Basis.Mention,
            Kind = ArrangementKind.Instrument,
            Coder = new Coder(CoderKind.Rules, "rules", "1.0", "made"),
            Title = Found($"Agreement number{random.Next(10_000)} on {subject}", random),
            Parties = [.. parties.Select(party => Found(party, random))],
            Signed = new Finding<PartialDate?>(signed, random.NextDouble(), [Proof($"signed on {signed}")]),
            Type = Found(Pick(Types, random), random),
            Focus = Found("operational", random),
            Content = [.. new[] { Pick(Contents, random), Pick(Contents, random) }.Distinct().Select(code => Found(code, random))],
            Clauses = random.Next(10) == 0 ? [Found("mutual_defence", random)] : [],
            Mentions = [Proof(subject)],
        };
    }

    private static void Import(Database database, string folder, int entries, Random random)
    {
        var rows = new StringBuilder("id,title,parties,signed,type,content\n");
        for (var i = 0; i < entries; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"M-{i},Agreement number{random.Next(10_000)} on {Pick(Subjects, random)},{Pick(States, random)};{Pick(States, random)},")
                .Append(CultureInfo.InvariantCulture, $"{random.Next(1990, 2026)}-{random.Next(1, 13):00}-{random.Next(1, 28):00},{Pick(Types, random)},{Pick(Contents, random)}\n");
        }

        var table = Path.Combine(folder, "made.csv");
        File.WriteAllText(table, rows.ToString());
        var map = new ImportMap
        {
            Name = "made",
            Title = "Made for measuring",
            Id = "id",
            Assertion = "Made, {id}",
            Fields =
            [
                new FieldMap { Field = Field.Title, Columns = ["title"], As = Shape.Text },
                new FieldMap { Field = Field.Party, Columns = ["parties"], As = Shape.Text, Separator = ";" },
                new FieldMap { Field = Field.Signed, Columns = ["signed"], As = Shape.Date },
                new FieldMap { Field = Field.Type, Columns = ["type"], As = Shape.Text },
                new FieldMap { Field = Field.Content, Columns = ["content"], As = Shape.Text },
            ],
        };
        new TableImport(database, TimeProvider.System, name => name).Run(table, map, "measuring");
    }

    public static string Pick(string[] words, Random random) => words[random.Next(words.Length)];

    public static string State(Random random) => Pick(States, random);

    public static string Type(Random random) => Pick(Types, random);

    public static string Content(Random random) => Pick(Contents, random);

    public static string Subject(Random random) => Pick(Subjects, random);

    private static Finding<string> Found(string value, Random random) => new(value, random.NextDouble(), [Proof(value)]);

    private static Evidence Proof(string quote) => new(1, new Box(1, 2, 3, 4), quote);
}
