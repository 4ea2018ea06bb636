using Ingest.Model;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>What the stretches of one text say about its build, before anyone walks through them.</summary>
internal sealed class Outline
{
    /// <summary>Numbered paragraphs that, with a testimonium, make a text without articles an instrument.</summary>
    private const int FewestParagraphs = 3;

    public Outline(IReadOnlyList<Stretch> stretches)
    {
        Articles = stretches.Count(IsArticle);
        Sections = stretches.Count(stretch => TreatyWords.Section(stretch.Text) is not null || IsHeading(stretch) && Numbering.At(stretch.Text) is not null);
        var headings = stretches.Count(stretch => stretch.Kind is BlockKind.Heading);
        var paragraphs = stretches.Count(stretch => Numbering.At(stretch.Text) is { Style: NumberStyle.Number or NumberStyle.Nested });
        var closes = stretches.Skip(2).Any(stretch => Testimonium.Opens(stretch.Text));
        var agrees = stretches.Take(60).Any(stretch => TreatyWords.HasAgreed(Tail(stretch.Text)));
        var named = stretches.Take(8).Any(stretch => TreatyWords.IsInstrumentTitle(stretch.Text));
        var signed = stretches.SkipWhile((stretch, i) => i < 2 || !Testimonium.Opens(stretch.Text)).Take(12).Count(stretch => Testimonium.IsSignature(stretch.Text)) >= 2;
        IsInstrument = Articles >= 2
            || Articles == 1 && stretches.Count < 40
            || closes && (named || agrees || signed) && (paragraphs >= FewestParagraphs || headings + Sections >= 2)
            || agrees && named && paragraphs >= FewestParagraphs;
    }

    public int Articles { get; }

    public int Sections { get; }

    public bool IsInstrument { get; }

    public static bool IsArticle(Stretch stretch) => stretch.Article is not null;

    /// <summary>The number of the article a stretch heads; null where it heads none.</summary>
    public static string? Article(BlockKind kind, string text) =>
        kind is BlockKind.Footnote or BlockKind.Table || Contents.IsEntry(text) || TreatyWords.Article(text) is not { } number || !IsHeadingLike(kind, text) ? null : number;

    public static bool IsHeading(Stretch stretch) => stretch.Kind is BlockKind.Heading or BlockKind.Title;

    public static string Tail(string text) => text.Length > 240 ? text[^240..] : text;

    /// <summary>"Article 5 of the Treaty says …" opens a sentence, not an article.</summary>
    private static bool IsHeadingLike(BlockKind kind, string text)
    {
        if (kind == BlockKind.Article)
            return true;
        var words = text.Split(' ', 5);
        return words.Length <= 2 || words[1].EndsWith('.') || words[1].EndsWith(':') || words[2] is "-" or "–" or "—" || char.IsUpper(words[2][0]) && !words[1].EndsWith(',');
    }
}
