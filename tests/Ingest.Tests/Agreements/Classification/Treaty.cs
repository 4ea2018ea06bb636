using Ingest.Agreements.Classification;
using Ingest.Model;

namespace Ingest.Tests.Agreements.Classification;

/// <summary>A small instrument of our own writing: a title, then one passage a paragraph.</summary>
internal static class Treaty
{
    private static readonly ClassificationStage Stage = new();

    public static ClassifiedAgreement Classify(string language, string title, params string[] paragraphs) =>
        Classify(Detected(language, title, fullText: true, Basis.Text, paragraphs), language);

    public static ClassifiedAgreement ClassifyAct(string language, string title, params string[] paragraphs) =>
        Classify(Detected(language, title, fullText: false, Basis.Text, paragraphs), language);

    public static ClassifiedAgreement ClassifyMention(string language, string title, params string[] sentences) =>
        Classify(Detected(language, title, fullText: false, Basis.Mention, sentences), language);

    public static IReadOnlyList<string> Content(this ClassifiedAgreement agreement) => [.. agreement.Content.Select(finding => finding.Value!)];

    public static IReadOnlyList<string> Clauses(this ClassifiedAgreement agreement) => [.. agreement.Clauses.Select(finding => finding.Value!)];

    public static string? Terms(this ClassifiedAgreement agreement, string code) => agreement.FinalClauses.FirstOrDefault(clause => clause.Code == code)?.Terms.Value;

    public static Passage Passage(string text, int index, string language, BlockKind kind = BlockKind.Paragraph)
    {
        var words = new List<PlacedWord>();
        var at = 0;
        foreach (var word in text.Split(' '))
        {
            words.Add(new PlacedWord(at, word.Length, new Word(word, default, words.Count), 1, index));
            at += word.Length + 1;
        }

        return new Passage { Index = index, Kind = kind, Text = text, Words = words, Language = language };
    }

    private static ClassifiedAgreement Classify(DetectedAgreement detected, string language) => Stage.Classify(
        new Document { Sha256 = "", Name = "", Language = language, Engine = "", Pages = [], Blocks = [], Passages = detected.Passages }, detected);

    private static DetectedAgreement Detected(string language, string title, bool fullText, Basis basis, string[] paragraphs) => new()
    {
        Basis = basis,
        Kind = ArrangementKind.Instrument,
        FullText = fullText,
        Title = new Finding<string>(title, 1, [new Evidence(1, default, title)]),
        Passages = [Passage(title, 0, language, BlockKind.Title), .. paragraphs.Select((text, i) => Passage(text, i + 1, language, IsHeading(text) ? BlockKind.Article : BlockKind.Paragraph))],
    };

    private static bool IsHeading(string text) => text.Length < 14 && (text.StartsWith("Art", StringComparison.Ordinal) || text.StartsWith("Čl", StringComparison.Ordinal));
}
