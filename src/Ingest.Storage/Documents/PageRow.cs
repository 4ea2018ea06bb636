using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A row of <c>pages</c>.</summary>
internal sealed class PageRow
{
    public const string Select = """
        SELECT p.number, p.width, p.height, p.verdict, p.source, p.characters, p.letter_share AS letterShare,
               p.dictionary_share AS dictionaryShare, p.image_share AS imageShare, p.hidden_words AS hiddenWords,
               p.ocr_confidence AS ocrConfidence, p.words, p.hidden
        FROM pages p JOIN documents d ON d.id = p.document_id
        WHERE d.sha256 = @sha256
        """;

    public int Number { get; init; }
    public double Width { get; init; }
    public double Height { get; init; }
    public string Verdict { get; init; } = "";
    public string Source { get; init; } = "";
    public int Characters { get; init; }
    public double LetterShare { get; init; }
    public double DictionaryShare { get; init; }
    public double ImageShare { get; init; }
    public int HiddenWords { get; init; }
    public double? OcrConfidence { get; init; }
    public byte[] Words { get; init; } = [];
    public byte[] Hidden { get; init; } = [];

    public Page Build() => new()
    {
        Number = Number,
        Width = (float)Width,
        Height = (float)Height,
        Verdict = Code.Read<Verdict>(Verdict),
        Source = Code.Read<TextSource>(Source),
        Figures = new PageFigures(Characters, LetterShare, DictionaryShare, ImageShare, HiddenWords, OcrConfidence),
        Words = PackedWords.Unpack(Words),
        Hidden = PackedWords.Unpack(Hidden),
    };
}
