using Ingest.Model;
using Ingest.Reading.Extraction.Verdicts;

namespace Ingest.Reading.Extraction.Ocr;

/// <summary>What was recognised on one page.</summary>
/// <param name="Words">In the recogniser's order; boxes in points of the page as displayed.</param>
/// <param name="Models">The language models used.</param>
/// <param name="Failed">The page could not be drawn, or recognising it came to no good end.</param>
internal sealed record Recognition(IReadOnlyList<Word> Words, IReadOnlyList<string> Models, bool Failed = false)
{
    /// <summary>Mean confidence of the words by their length, 0 to 1; 0 where there are none.</summary>
    public double Confidence { get; } = Words.Count == 0 ? 0 : Words.Sum(word => (double)word.Confidence * word.Text.Length) / Words.Sum(word => word.Text.Length);

    public Prose Prose { get; } = Prose.Of(Words);

    /// <summary>How much of the page this reading explains: sure letters count, wrong ones do not.</summary>
    public double Worth => Words.Sum(word => word.Text.Length * Math.Max(0, word.Confidence - 0.4)) * (0.5 + Prose.Share);
}
