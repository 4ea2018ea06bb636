using Ingest.Model;
using Ingest.Reading.Layout.Languages;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>Paragraphs that a column, a page or a gap breaks in the middle of a sentence.</summary>
internal static class Continuations
{
    /// <summary>Blocks looked past for the beginning of a sentence: boxes that stand between.</summary>
    private const int Farthest = 6;

    public static void Join(IReadOnlyList<Draft> drafts)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            if (drafts[i].Kind == BlockKind.Paragraph && Head(drafts, i) is { } head)
                (head.Continues, drafts[i].Head) = (true, head);
        }
    }

    /// <summary>The draft whose sentence this one carries on: the one above it in its column, or, where it opens its column, the likeliest that ends one.</summary>
    private static Draft? Head(IReadOnlyList<Draft> drafts, int index)
    {
        var (next, likeliest, sure) = (drafts[index], (Draft?)null, -1);
        var (column, passed) = (next.Column, 0);
        for (var i = index - 1; i >= 0 && passed < Farthest; i--)
        {
            var draft = drafts[i];
            if (draft.Kind is BlockKind.RunningHead or BlockKind.Footnote or BlockKind.Caption)
                continue;
            if (draft.Kind is BlockKind.Title or BlockKind.Article)
                break;
            var isCandidate = draft.Kind is BlockKind.Paragraph or BlockKind.List && !draft.Continues && CarriesOn(draft, next, passed);
            if (draft.Column == next.Column)
                return isCandidate ? draft : null;
            if (isCandidate && draft.Column != column && Sureness(draft) > sure && MayBeOneLanguage(draft.Text, next.Text))
                (likeliest, sure) = (draft, Sureness(draft));
            column = draft.Column;
            passed++;
        }

        return likeliest;
    }

    /// <summary>A word cut in two is the surest sign; then a last line set as full as those above it, which a paragraph's own end seldom is.</summary>
    private static int Sureness(Draft draft) => BrokenWords.IsHyphen(draft.Text[^1]) ? 2 : IsFull(draft) ? 1 : 0;

    /// <summary>Versions in two languages, side by side, break off at the same page's end.</summary>
    private static bool MayBeOneLanguage(string above, string below) =>
        LanguageGuess.Of(above) is var one && LanguageGuess.Of(below) is var other && (one == other || one == LanguageGuess.Unknown || other == LanguageGuess.Unknown);

    private static bool IsFull(Draft draft) => draft.Lines.Count > 1 && draft.End > draft.Box.Right - (2 * draft.Height);

    private static bool CarriesOn(Draft draft, Draft next, int passed)
    {
        if (Marker.Opens(next.Text) || Math.Max(draft.Height, next.Height) > 1.2f * Math.Min(draft.Height, next.Height))
            return false;
        if (LineEnd.StartsLower(next.Text))
            return BrokenWords.IsHyphen(draft.Text[^1]) || !LineEnd.IsEnded(draft.Text);
        return passed == 0 && next.Column != draft.Column && !LineEnd.IsEnded(draft.Text) && IsFull(draft);
    }
}
