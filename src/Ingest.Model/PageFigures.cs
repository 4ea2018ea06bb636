namespace Ingest.Model;

/// <summary>The numbers a page's verdict was reached by.</summary>
/// <param name="Characters">Visible characters kept, white space not counted.</param>
/// <param name="LetterShare">Share of them that are letters, digits or common punctuation, 0 to 1.</param>
/// <param name="DictionaryShare">Share of words that are frequent words or look like words of the page's language, 0 to 1.</param>
/// <param name="ImageShare">Share of the page's area that shows something no word of its text layer accounts for (pictures, scans, drawings), 0 to 1.</param>
/// <param name="HiddenWords">Words kept out because they leave no ink.</param>
/// <param name="OcrConfidence">Mean confidence of recognised words, 0 to 1; null where there was no OCR.</param>
public sealed record PageFigures(
    int Characters,
    double LetterShare,
    double DictionaryShare,
    double ImageShare,
    int HiddenWords,
    double? OcrConfidence);
