using Ingest.Model;
using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Text;
using Ingest.Reading.Layout.Treaties;

namespace Ingest.Reading.Layout;

/// <summary>What each block is to a reader, told by its size, its place, its opening words and its neighbours.</summary>
internal static class Roles
{
    /// <summary>Headings stand at least this much higher than running text, or are told by their wording.</summary>
    private const float Larger = 1.08f;

    /// <summary>A heading seldom takes more words.</summary>
    private const int LongestHeading = 30;

    public static void Assign(IReadOnlyList<Draft> drafts, Typography typography)
    {
        var body = typography.BodyHeight;
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Kind == BlockKind.Paragraph)
                draft.Kind = Role(draft, i + 1 < drafts.Count ? drafts[i + 1] : null, body);
        }

        Titles(drafts, body);
        Levels(drafts, body);
    }

    private static BlockKind Role(Draft draft, Draft? next, float body)
    {
        var text = draft.Text;
        if (Contents.IsEntry(text))
            return BlockKind.List;
        var words = draft.Words;
        if (TreatyHeading.Opens(text) && words <= 14 && !LineEnd.IsEnded(text) || TreatyHeading.Opens(text) && words <= 3)
            return BlockKind.Article;
        if (words <= LongestHeading && !LineEnd.IsEnded(text) && !LineEnd.EndsWithComma(text) && (TreatyWords.Section(text) is not null || IsNumberedHeading(text, next)))
            return BlockKind.Heading;
        if (words <= LongestHeading && !EndsSentence(text) && text.Any(char.IsLetter) && !LineEnd.StartsLower(text) && !Marker.IsBullet(text) && !Marker.IsLetter(text) && IsHeading(draft, next, words, body))
            return BlockKind.Heading;
        if (Marker.IsBullet(text) || Marker.IsLetter(text))
            return BlockKind.List;
        return BlockKind.Paragraph;
    }

    private static bool IsHeading(Draft draft, Draft? next, int words, float body)
    {
        if (draft.Height > body * Larger && draft.Lines.Count <= 6)
            return true;
        if (words > 12 || draft.Lines.Count > 3 || next is null)
            return false;
        var letters = draft.Text.Where(char.IsLetter).ToList();
        if (letters.Count >= 3 && letters.All(char.IsUpper))
            return true;
        return draft.Lines.Count <= 2 && !LineEnd.EndsWithComma(draft.Text)
            && next.Column == draft.Column && next.Lines.Count >= 2 && next.Box.Top - draft.Box.Bottom < 3 * body
            && !LineEnd.StartsLower(next.Text);
    }

    /// <summary>"IV. Consultations", "6. Final provisions": numbered, short of a sentence, and no list of such lines.</summary>
    private static bool IsNumberedHeading(string text, Draft? next) =>
        Marker.IsNumber(text) && text.Length < 160 && text.Any(char.IsLetter) && next is not null && !LineEnd.StartsLower(next.Text)
        && (Numbering.At(text) is { Style: NumberStyle.Roman } || !Marker.IsNumber(next.Text));

    private static bool EndsSentence(string text) => LineEnd.IsEnded(text) && !text.EndsWith(':') && !text.EndsWith('?');

    /// <summary>The title: the highest print on the first page that is well above the text's, and what stands in it without a break.</summary>
    private static void Titles(IReadOnlyList<Draft> drafts, float body)
    {
        var first = drafts.Where(draft => draft.Page == drafts[0].Page && draft.Kind == BlockKind.Heading).ToList();
        if (first.Count == 0 || first.Max(draft => draft.Height) is var highest && highest < body * 1.2f)
            return;
        foreach (var draft in first.SkipWhile(draft => draft.Height < highest * 0.97f).TakeWhile(draft => draft.Height >= highest * 0.97f))
            draft.Kind = BlockKind.Title;
    }

    private static void Levels(IReadOnlyList<Draft> drafts, float body)
    {
        var sizes = drafts.Where(draft => draft.Kind is BlockKind.Heading && draft.Height > body * Larger)
            .Select(draft => MathF.Round(draft.Height)).Distinct().OrderDescending().ToList();
        foreach (var draft in drafts)
        {
            draft.Level = draft.Kind switch
            {
                BlockKind.Title => 1,
                BlockKind.Heading when sizes.IndexOf(MathF.Round(draft.Height)) is >= 0 and var rank => Math.Min(2 + rank, 5),
                BlockKind.Heading => Math.Min(2 + sizes.Count, 5),
                BlockKind.Article => Math.Min(3 + sizes.Count, 6),
                _ => 0,
            };
        }
    }
}
