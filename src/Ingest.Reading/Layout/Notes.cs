using Ingest.Model;
using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>Footnotes and captions: small print that opens with its mark below the text, or beside a figure with its label.</summary>
internal static class Notes
{
    /// <summary>Note text is smaller than running text by at least this ratio.</summary>
    private const float Small = 0.95f;

    /// <summary>Marks the notes among the drafts; <paramref name="body"/> is the running text's word height.</summary>
    public static void Mark(IReadOnlyList<Draft> drafts, float body)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var draft = drafts[i];
            if (draft.Kind != BlockKind.Paragraph)
                continue;
            if (Figure.Labels(draft.Text) && draft.Lines.Count <= 4 && (draft.Height < body * Small || draft.Text.Length < 200))
                draft.Kind = BlockKind.Caption;
            else if (OpensNote(draft, body) && (IsBelowText(drafts, i, body) || IsBracketed(draft)))
                draft.Kind = BlockKind.Footnote;
        }

        Endnotes(drafts);
        for (var i = 1; i < drafts.Count; i++)
        {
            var (above, draft) = (drafts[i - 1], drafts[i]);
            if (draft.Kind == BlockKind.Paragraph && above.Kind == BlockKind.Footnote && above.Column == draft.Column
                && draft.Height < body * Small && Math.Abs(draft.Height - above.Height) < 0.1f * body)
                draft.Kind = BlockKind.Footnote;
        }
    }

    /// <summary>The notes below a heading "Notes" or "References" at the end, each with its mark.</summary>
    private static void Endnotes(IReadOnlyList<Draft> drafts)
    {
        var below = false;
        foreach (var draft in drafts)
        {
            if (NoteMark.Heads(draft.Text))
                below = true;
            else if (below && draft.Kind == BlockKind.Paragraph && NoteMark.Opens(draft.Text.TrimStart('•', ' ').Split(' ')[0]))
                draft.Kind = BlockKind.Footnote;
            else
                below = below && draft.Kind == BlockKind.Footnote;
        }
    }

    private static bool OpensNote(Draft draft, float body)
    {
        if (draft.Opening is not [var mark, var next] || !NoteMark.Opens(mark.Word.Text))
            return false;
        return draft.Height < body * Small || mark.Box.Height < next.Box.Height * 0.85f || IsBracketed(draft);
    }

    /// <summary>"[12] Source …": nothing else opens so.</summary>
    private static bool IsBracketed(Draft draft) => draft.Text.Length > 4 && draft.Text[0] == '[' && NoteMark.Is(draft.Opening[0].Word.Text);

    /// <summary>Below a note its column holds only more small print.</summary>
    private static bool IsBelowText(IReadOnlyList<Draft> drafts, int i, float body)
    {
        for (var k = i + 1; k < drafts.Count && drafts[k].Column == drafts[i].Column; k++)
        {
            if (drafts[k].Kind != BlockKind.Footnote && drafts[k].Height >= body * Small)
                return false;
        }

        return true;
    }
}
