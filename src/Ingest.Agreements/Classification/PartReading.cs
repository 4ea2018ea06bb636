using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>
/// Tells preamble, operative part, final clauses, testimonium and annex apart, sentence by sentence. Where the layout
/// found the treaty's structure its word holds; otherwise the formulas of treaties decide.
/// </summary>
internal sealed class PartReading
{
    private static readonly string[] ArticleWords = ["article", "artikel", "art", "section", "articolo", "articulo", "artykul", "clanok", "clanek", "стаття", "paragraph"];
    private static readonly string[] AnnexWords = ["annex", "annexe", "anlage", "anhang", "bijlage", "appendix", "allegato", "anexo", "zalacznik", "priloha", "додаток", "anneks"];

    private readonly bool _structured;
    private readonly bool _hasStart;
    private TreatyPart _part;

    /// <param name="hasStart">True where a formula or a first article tells where the operative part begins.</param>
    public PartReading(IReadOnlyList<Passage> passages, bool hasStart)
    {
        _structured = passages.Any(passage => passage.Part == TreatyPart.Operative);
        _hasStart = hasStart;
        _part = _structured || hasStart ? TreatyPart.Preamble : TreatyPart.Operative;
    }

    public TreatyPart Of(Passage passage, IReadOnlyList<Token> sentence, IReadOnlyList<CueHit> hits)
    {
        if (_structured && passage.Part != TreatyPart.Body)
            return _part = passage.Part;
        if (_structured)
            return _part is TreatyPart.Title ? TreatyPart.Preamble : _part;
        if (passage.Kind == BlockKind.Title)
            return TreatyPart.Title;
        if (Begins(sentence, AnnexWords))
            return _part = TreatyPart.Annex;
        if (IsFirstArticle(sentence))
            return _part = TreatyPart.Operative;
        var now = _part;
        if (_hasStart && _part == TreatyPart.Preamble && Says(hits, "operative_start"))
            _part = TreatyPart.Operative;
        if (_part == TreatyPart.Operative && BeginsWith(hits, "testimonium") && sentence.Count > 4)
            return _part = TreatyPart.Testimonium;
        return now;
    }

    public static bool IsFirstArticle(IReadOnlyList<Token> sentence) =>
        sentence.Count > 1 && ArticleWords.Contains(sentence[0].Folded) && sentence[1].Folded is "1" or "i" or "premier" or "unique";

    private static bool Begins(IReadOnlyList<Token> sentence, string[] words) => sentence.Count is > 0 and < 30 && words.Contains(sentence[0].Folded);

    /// <summary>"Signed in …" opens a testimonium; "the memorandum signed in …" does not.</summary>
    private static bool BeginsWith(IReadOnlyList<CueHit> hits, string grammar) =>
        hits.Any(hit => hit.First == 0 && hit.Entry.Axis == CodebookAxis.Grammar && hit.Entry.Code == grammar);

    private static bool Says(IReadOnlyList<CueHit> hits, string grammar) =>
        hits.Any(hit => hit.Entry.Axis == CodebookAxis.Grammar && hit.Entry.Code == grammar);
}
