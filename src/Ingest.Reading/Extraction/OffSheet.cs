using System.Text;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Words;

namespace Ingest.Reading.Extraction;

/// <summary>
/// Text placed beyond the sheet's edges, where nobody sees it but every program that copies text finds it, and text of layers
/// switched off. The engine drops both from its pages; a sheet far larger than any, with all layers on, shows them, and what
/// that one has more was beyond.
/// </summary>
internal sealed class OffSheet(EngineRoom room)
{
    /// <summary>Points to each side: twice as far as PDF viewers of its time could count.</summary>
    private static readonly string[] FarLargerSheet = ["-x", "-1000000", "-y", "-1000000", "-W", "2000000", "-H", "2000000"];

    private readonly Layers _layers = new(room);

    /// <summary>For each page its words beyond the edges and in layers switched off; null where that cannot be found out.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>?> FindAsync(OpenPdf pdf, IReadOnlyList<TextLayerPage> pages, CancellationToken cancellation)
    {
        using var copy = new PrivateCopy();
        var all = await _layers.SwitchedOnAsync(pdf, copy, cancellation) ?? pdf;
        var letters = new List<int> { 0 };
        if (!await ReadAsync(all, pages.Count, FarLargerSheet, word => letters[^1] += word.Length, () => letters.Add(0), cancellation))
            return null;
        if (letters.Count < pages.Count)
            return null;
        var more = Enumerable.Range(0, pages.Count).Where(page => letters[page] > pages[page].Letters).ToHashSet();
        var beyond = pages.Select(_ => new List<string>()).ToArray();
        if (more.Count == 0)
            return beyond;
        var onSheet = new Dictionary<(int Page, string Word), int>();
        return await VisitAsync(pdf, pages.Count, [], more, (page, word) => onSheet[(page, word)] = onSheet.GetValueOrDefault((page, word)) + 1, cancellation)
            && await VisitAsync(all, pages.Count, FarLargerSheet, more, (page, word) =>
            {
                if (onSheet.GetValueOrDefault((page, word)) is > 0 and var left)
                    onSheet[(page, word)] = left - 1;
                else
                    beyond[page].Add(word);
            }, cancellation)
            ? beyond
            : null;
    }

    private Task<bool> VisitAsync(OpenPdf pdf, int pages, string[] sheet, HashSet<int> visited, Action<int, string> onWord, CancellationToken cancellation)
    {
        var page = 0;
        return ReadAsync(
            pdf,
            pages,
            sheet,
            word =>
            {
                if (visited.Contains(page))
                    onWord(page, word);
            },
            () => page++,
            cancellation);
    }

    private async Task<bool> ReadAsync(OpenPdf pdf, int pages, string[] sheet, Action<string> onWord, Action onPageEnd, CancellationToken cancellation)
    {
        var call = new EngineCall("pdftotext", ["-raw", .. sheet, "-l", $"{pages}", .. pdf.Key, EngineCall.Input, "-"], pdf.Path);
        var run = await room.RunAsync(call, async (output, token) =>
        {
            using var reader = new StreamReader(output, Encoding.UTF8);
            while (await reader.ReadLineAsync(token) is { } line)
            {
                // The engine ends a page with a form feed, which the next page's first line follows.
                foreach (var part in line.Split('\f').Select((text, index) => (Text: text, Begins: index > 0)))
                {
                    if (part.Begins)
                        onPageEnd();
                    foreach (var word in part.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                        if (PrintedText.Of(word) is { Length: > 0 } printed)
                            onWord(printed);
                }
            }
        }, cancellation);
        return run.End == EngineEnd.Well;
    }
}
