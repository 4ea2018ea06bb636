using Ingest.Model;

namespace Ingest.Reading.Extraction;

/// <summary>How hidden text is reported.</summary>
internal static class HiddenText
{
    /// <summary>Characters of it that the warning repeats; the page keeps all.</summary>
    private const int Shown = 400;

    public static Remark Remark(Page page)
    {
        var text = string.Join(' ', page.Hidden.Select(word => word.Text));
        var start = text.Length > Shown ? text[..Shown] + "…" : text;
        return new Remark("hidden-text", $"Page {page.Number} holds text that cannot be seen on it and was kept from coding: “{start}”", page.Number);
    }
}
