using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>A detected agreement as the rules read it: its title and its sentences, each with part, force and cues.</summary>
public sealed class Instrument
{
    /// <summary>A title longer than this many words is running text that was taken for one.</summary>
    private const int LongestTitle = 120;

    private const int ShortName = 8;

    /// <summary>So many characters of a title tell the passage it was taken from.</summary>
    private const int TellingOpening = 40;

    private Instrument(DetectedAgreement detected, IReadOnlyList<Token> title, IReadOnlyList<CueHit> titleHits, IReadOnlyList<Sentence> sentences) =>
        (Detected, Title, TitleHits, Sentences, Undertakings, _found) = (
            detected, title, titleHits, sentences,
            [.. sentences.Where(Undertakes)],
            sentences.SelectMany(sentence => sentence.Hits.Select(hit => (sentence, hit))).ToLookup(found => (found.hit.Entry.Axis, found.hit.Entry.Code)));

    /// <summary>Among the final provisions a sentence that is no final clause itself may still undertake something.</summary>
    private static bool Undertakes(Sentence sentence) => sentence is { IsHeading: false, Force: not Force.None }
        && (sentence.Part is TreatyPart.Operative or TreatyPart.Annex
            || (sentence.Part is TreatyPart.Final && !sentence.On(CodebookAxis.Clauses).Any(hit => hit.Entry.Final)));

    private readonly ILookup<(CodebookAxis, string), (Sentence, CueHit)> _found;

    public DetectedAgreement Detected { get; }

    public IReadOnlyList<Token> Title { get; }

    /// <summary>The cues of the title, in the order in which they stand.</summary>
    public IReadOnlyList<CueHit> TitleHits { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>What the parties undertake: sentences of operative part and annexes that have force.</summary>
    public IReadOnlyList<Sentence> Undertakings { get; }

    /// <summary>Where a code's cues stand, in the order of the text.</summary>
    public IEnumerable<(Sentence Sentence, CueHit Hit)> Find(CodebookAxis axis, string code) => _found[(axis, code)];

    public IEnumerable<CueHit> InTitle(CodebookAxis axis) => TitleHits.Where(hit => hit.Entry.Axis == axis);

    public bool TitleSays(CodebookAxis axis, string code) => InTitle(axis).Any(hit => hit.Entry.Code == code);

    /// <summary>The title's words as printed; empty where detection gave none.</summary>
    public IReadOnlyList<Evidence> TitleProof => Detected.Title?.Evidence ?? [];

    public static Instrument Read(DetectedAgreement detected, string language, CueScanner scanner)
    {
        var title = Tokens.Of(detected.Title?.Value ?? "");
        if (title.Count > LongestTitle)
            title = [.. title.Take(LongestTitle)];
        return new Instrument(detected, title, FindInTitle(detected, title, language, scanner), ReadSentences(detected.Passages, language, scanner));
    }

    /// <summary>By the cues of the title's own passage, of the document, and of English, in which many registers title whatever they hold.</summary>
    private static List<CueHit> FindInTitle(DetectedAgreement detected, IReadOnlyList<Token> title, string language, CueScanner scanner) =>
        [.. new[] { SpeechOfTitle(detected), language, "en" }.Distinct().SelectMany(speech => scanner.Find(title, speech)).Distinct().OrderBy(hit => hit.First)];

    private static string SpeechOfTitle(DetectedAgreement detected)
    {
        // A name of a few words is too short for its language to have been told.
        if (detected.Title?.Value is not { } title || title.Split(' ').Length < ShortName)
            return CueIndex.Undetermined;
        var opening = title.AsSpan(0, Math.Min(title.Length, TellingOpening));
        foreach (var passage in detected.Passages)
        {
            if (passage.Text.AsSpan().Contains(opening, StringComparison.OrdinalIgnoreCase))
                return passage.Language;
        }

        return CueIndex.Undetermined;
    }

    private static List<Sentence> ReadSentences(IReadOnlyList<Passage> passages, string language, CueScanner scanner)
    {
        var cut = passages.SelectMany(passage => Cut(passage, language, scanner)).ToList();
        var parts = new PartReading(passages, cut.Exists(piece => PartReading.IsFirstArticle(piece.Tokens) || piece.Says("operative_start")));
        var sentences = new List<Sentence>(cut.Count);
        var chapeau = Force.None;
        foreach (var (passage, tokens, hits, speech, isItem) in cut)
        {
            var force = Undertaking.Of(hits, speech, chapeau, isItem);
            if (!isItem || force != Force.None)
                chapeau = force;
            sentences.Add(new Sentence
            {
                Passage = passage,
                Part = parts.Of(passage, tokens, hits),
                Tokens = tokens,
                Hits = hits,
                Force = force,
                Ancillary = hits.Any(hit => hit.Entry.Axis == CodebookAxis.Grammar && hit.Entry.Code == "ancillary"),
            });
        }

        return sentences;
    }

    private static IEnumerable<Piece> Cut(Passage passage, string language, CueScanner scanner)
    {
        var tokens = Tokens.Of(passage.Text);
        var next = 0;
        var open = passage.Kind == BlockKind.List || BeginsItem(passage.Text);
        foreach (var (start, length) in SentenceSpans.Of(passage.Text))
        {
            var first = next;
            while (next < tokens.Count && tokens[next].Start < start + length)
                next++;
            if (next == first)
                continue;
            IReadOnlyList<Token> own = [.. tokens.Skip(first).Take(next - first)];
            var speech = passage.Language == "und" ? language : passage.Language;
            yield return new Piece(passage, own, scanner.Find(own, speech), speech, open);
            open = passage.Text[start + length - 1] is ':' or ';' || BeginsItem(passage.Text.AsSpan(Math.Min(passage.Text.Length, start + length)).TrimStart());
        }
    }

    /// <summary>"a)", "(iii)", "–", "2.1": the mark of a list item, which takes the force of the words before the list.</summary>
    private static bool BeginsItem(ReadOnlySpan<char> text)
    {
        if (text.Length < 3)
            return false;
        if (text[0] is '-' or '–' or '—' or '•' or '·' or '▪' or '(')
            return true;
        var close = text[..Math.Min(6, text.Length)].IndexOf(')');
        return close is > 0 and <= 5 && !text[..close].Contains(' ');
    }

    private readonly record struct Piece(Passage Passage, IReadOnlyList<Token> Tokens, IReadOnlyList<CueHit> Hits, string Speech, bool IsItem)
    {
        public bool Says(string grammar) => Hits.Any(hit => hit.Entry.Axis == CodebookAxis.Grammar && hit.Entry.Code == grammar);
    }
}
