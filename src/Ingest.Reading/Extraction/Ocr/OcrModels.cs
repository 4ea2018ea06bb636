using Ingest.Reading.Extraction.Verdicts;

namespace Ingest.Reading.Extraction.Ocr;

/// <summary>Which language models to read a page with: first a few that know the letters, then the ones of the language they showed.</summary>
internal sealed class OcrModels(ReadingOptions options)
{
    /// <summary>Know nearly all Latin letters between them; three models cost twice the time of one.</summary>
    private static readonly string[] LatinFirst = ["eng", "fra", "deu"];

    private static readonly string[] OtherScripts = ["ukr", "bul", "ell", "rus", "srp", "heb", "ara"];

    /// <summary>Installed and not ruled out by the options.</summary>
    private readonly IReadOnlyList<string> _usable =
        [.. Tesseract.Installed.Where(model => model != "osd" && (options.OcrLanguages.Count == 0 || options.OcrLanguages.Contains(model)))];

    public bool Any => _usable.Count > 0;

    public IReadOnlyList<string> First()
    {
        string[] latin = [.. LatinFirst.Where(_usable.Contains)];
        return latin.Length > 0 ? latin : [.. _usable.Take(3)];
    }

    /// <summary>Models of other scripts, for a page on which the first ones saw no language.</summary>
    public IReadOnlyList<string> Others() => [.. OtherScripts.Where(_usable.Contains)];

    /// <summary>The model of the language that a first reading showed; none where it is not installed.</summary>
    public IReadOnlyList<string> For(Prose prose) =>
        prose.Language is { } language && prose.Frequent >= 0.08 && _usable.Contains(language.OcrModel) ? [language.OcrModel] : [];

    /// <summary>The language a reading showed and no model knows; null where all is well.</summary>
    public string? Missing(Prose prose) =>
        prose.Language is { } language && prose.Frequent >= 0.12 && !_usable.Contains(language.OcrModel) ? language.OcrModel : null;
}
