using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>A sentence of an instrument with the cues found in it.</summary>
public sealed class Sentence
{
    /// <summary>A quotation longer than this many words is cut to the words around its cue.</summary>
    private const int LongestQuote = 60;

    private const int WordsAround = 24;

    public required Passage Passage { get; init; }

    /// <summary>The part of the instrument it stands in; never <see cref="TreatyPart.Body"/>.</summary>
    public required TreatyPart Part { get; init; }

    public required IReadOnlyList<Token> Tokens { get; init; }

    public required IReadOnlyList<CueHit> Hits { get; init; }

    public Force Force { get; init; }

    /// <summary>True where it only carries over another agreement's effect.</summary>
    public bool Ancillary { get; init; }

    public bool IsHeading => Passage.Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Article;

    public IEnumerable<CueHit> On(CodebookAxis axis) => Hits.Where(hit => hit.Entry.Axis == axis);

    public IEnumerable<CueHit> Of(CodebookAxis axis, string code) => On(axis).Where(hit => hit.Entry.Code == code);

    public bool Says(string grammar) => Of(CodebookAxis.Grammar, grammar).Any();

    /// <summary>The sentence as proof, or where it is long the words around the cue.</summary>
    public IReadOnlyList<Evidence> Prove(CueHit hit)
    {
        var whole = Tokens.Count <= LongestQuote;
        var first = whole ? 0 : Math.Max(0, hit.First - WordsAround);
        var last = whole ? Tokens.Count - 1 : Math.Min(Tokens.Count - 1, Math.Min(hit.Last, hit.First + LongestQuote) + WordsAround);
        return Passage.Prove(Tokens[first].Start, Tokens[last].End - Tokens[first].Start);
    }
}
