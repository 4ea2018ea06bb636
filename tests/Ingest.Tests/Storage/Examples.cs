using Ingest.Model;

namespace Ingest.Tests.Storage;

/// <summary>Small records with every kind of finding in them.</summary>
internal static class Examples
{
    /// <summary>The hash of <see cref="Original"/>.</summary>
    public const string Sha256 = "ba74bdc192495bd12ea6e92097b9322d3527ea8f1b386e711724b0540abf1967";

    public static readonly byte[] Original = "%PDF-1.7 an agreement on mountain training"u8.ToArray();

    public static readonly Coder Rules = new(CoderKind.Rules, "rules", "1.0", "cafe");

    public static Evidence Proof(string quote, int page = 1) => new(page, new Box(72.1f, 90.25f, 301.7f, 104.333f), quote);

    public static Finding<string> Finding(string value, double confidence = 0.9) => new(value, confidence, [Proof(value)]);

    public static Finding<PartialDate?> Date(string date) => new(PartialDate.Parse(date), 0.95, [Proof(date)]);

    /// <summary>A value a person vouches for.</summary>
    public static RecordedValue Vouched(Field field, string value) =>
        new() { Field = field, Value = value, By = "anna", Assertion = "Federal Law Gazette 2021 III 44" };

    public static Document Document(string sha256 = Sha256, string name = "example.pdf") => new()
    {
        Sha256 = sha256,
        Name = name,
        Language = "en",
        Engine = "poppler 22.12.0",
        Pages = [Page(1), Page(2)],
        Blocks =
        [
            Block(1, BlockKind.RunningHead, "Treaty Series No. 7"),
            Block(1, BlockKind.Title, "Agreement on joint mountain training"),
            Block(1, BlockKind.Paragraph, "The Parties shall train together in the high mountains."),
            Block(2, BlockKind.Signature, "Done at Ljubljana on 4 March 2021"),
        ],
        Passages = [],
        Remarks = [new Remark("hidden-text", "One word leaves no ink.", 2), new Remark("repaired", "The cross-reference table was rebuilt.")],
    };

    public static Candidate Agreement(string id = "c-1", params string[] parties) => new()
    {
        Id = id,
        DocumentSha256 = Sha256,
        DocumentName = "example.pdf",
        Basis = Basis.Text,
        Kind = ArrangementKind.Instrument,
        Coder = Rules,
        Title = Finding("Agreement on joint mountain training"),
        Parties = [.. (parties is [] ? ["AUT", "SVN"] : parties).Select(party => Finding(party, 0.97))],
        Signed = Date("2021-03-04"),
        Place = Finding("Ljubljana"),
        Type = Finding("cooperation_agreement", 0.8),
        Binding = new Finding<bool?>(true, 0.7, [Proof("The Parties shall")]),
        Focus = new Finding<string>(null, 0.4, []) { Note = "Two families are equally strong." },
        Content =
        [
            new Finding<string>("training_education", 0.9, [Proof("shall train together"), Proof("training", 2)]) { Detail = "firm" },
            new Finding<string>("exercises", 0.6, [Proof("may exercise")]) { Detail = "exploratory" },
        ],
        Clauses = [Finding("termination_notice")],
        Dates = [new DatedEvent(DateRole.Signed, Date("2021-03-04")), new DatedEvent(DateRole.InForce, new Finding<PartialDate?>(null, 0.2, []) { Note = "On the last notification." })],
        FinalClauses = [new FinalClause("termination_notice", Finding("P6M"))],
        Links = [new Link(LinkKind.Supersedes, "Arrangement on alpine rescue", PartialDate.Parse("1998-05"), [Proof("replaces")])],
        Mentions = [Proof("this Agreement"), Proof("the Agreement", 2)],
        DatedCommitments = [Proof("by 2023")],
    };

    public static Coding Coding(params Candidate[] candidates) => new(
        candidates is [] ? Rules : candidates[0].Coder,
        candidates,
        [new Claim("Nine such agreements were signed in 2020.", "Nine", [Proof("Nine such agreements", 2)])]);

    private static Page Page(int number) => new()
    {
        Number = number,
        Width = 595.276f,
        Height = 841.89f,
        Verdict = Verdict.Readable,
        Source = number == 1 ? TextSource.Text : TextSource.Ocr,
        Figures = new PageFigures(120, 0.98, 0.91, 0, 1, number == 1 ? null : 0.87),
        Words = [new Word("Übung", new Box(1.1f, 2.2f, 3.3f, 4.4f), 0), new Word("high-", new Box(5, 6, 7, 8), 300, 0.71f, 90)],
        Hidden = [new Word("ignore", new Box(0, 0, 1, 1), 301)],
    };

    private static Block Block(int page, BlockKind kind, string text) =>
        new() { Page = page, Kind = kind, Text = text, Box = default };
}
