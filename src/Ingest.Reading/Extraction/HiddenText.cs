using Ingest.Model;

namespace Ingest.Reading.Extraction;

/// <summary>How text that was kept from coding is reported.</summary>
internal static class HiddenText
{
    /// <summary>Characters of it that the warning repeats; the page keeps all.</summary>
    private const int Shown = 400;

    public static IEnumerable<Remark> Remarks(SeenPage page, int number)
    {
        if (page.Hidden.Count > 0)
            yield return new Remark("hidden-text", $"Page {number} holds text that cannot be seen on it and was kept from coding: “{Start(page.Hidden)}”", number);
        if (page.Aslant.Count > 0)
            yield return new Remark("text-aslant", $"Page {number} bears text set aslant, as watermarks are, which was kept from coding: “{Start(page.Aslant)}”", number);
    }

    private static string Start(IReadOnlyList<Word> words) =>
        string.Join(' ', words.Select(word => word.Text)) is var text && text.Length > Shown ? text[..Shown] + "…" : text;
}
