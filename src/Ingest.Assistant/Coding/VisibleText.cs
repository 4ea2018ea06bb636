using System.Globalization;
using System.Text;

namespace Ingest.Assistant.Coding;

/// <summary>
/// Text as an eye sees it. Zero-width letters, direction marks and the invisible "tag" letters of Unicode can spell out orders
/// to a model between the words of a page; no reader sees them, so no model gets them.
/// </summary>
internal static class VisibleText
{
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                visible.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate))
                visible.Append(rune.ToString());
        }

        return visible.ToString();
    }
}
