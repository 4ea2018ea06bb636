using Ingest.Model;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>Paragraphs that a column, a page or a gap breaks in the middle of a sentence.</summary>
internal static class Continuations
{
    /// <summary>Blocks looked past for the rest of a sentence: boxes that stand between; the rest must then open its column.</summary>
    private const int Farthest = 6;

    public static void Join(IReadOnlyList<Draft> drafts)
    {
        var taken = new HashSet<Draft>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Kind is not (BlockKind.Paragraph or BlockKind.List))
                continue;
            var column = draft.Column;
            for (int k = i + 1, passed = 0; k < drafts.Count && passed < Farthest; k++)
            {
                var next = drafts[k];
                if (next.Kind is BlockKind.RunningHead or BlockKind.Footnote or BlockKind.Caption)
                    continue;
                var opensColumn = next.Column == draft.Column || next.Column != column;
                column = next.Column;
                if (opensColumn && next.Kind == BlockKind.Paragraph && !taken.Contains(next) && CarriesOn(draft, next, passed))
                {
                    taken.Add(next);
                    (draft.Continues, next.Head) = (true, draft);
                    break;
                }

                if (next.Column == draft.Column || next.Kind is BlockKind.Title or BlockKind.Article)
                    break;
                passed++;
            }
        }
    }

    private static bool CarriesOn(Draft draft, Draft next, int passed)
    {
        if (Marker.Opens(next.Text) || Math.Max(draft.Height, next.Height) > 1.2f * Math.Min(draft.Height, next.Height))
            return false;
        var broken = BrokenWords.IsHyphen(draft.Text[^1]);
        if (broken && LineEnd.StartsLower(next.Text))
            return true;
        if (LineEnd.StartsLower(next.Text))
            return !LineEnd.IsEnded(draft.Text);
        if (passed > 0 || next.Column == draft.Column || LineEnd.IsEnded(draft.Text))
            return false;
        return draft.Lines.Count > 1 && draft.Lines[^1].Box.Right > draft.Box.Right - (2 * draft.Height);
    }
}
