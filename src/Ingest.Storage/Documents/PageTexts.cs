using Ingest.Model;

namespace Ingest.Storage;

/// <summary>What each page says, for searching and reading: its blocks in reading order, without page furniture.</summary>
internal static class PageTexts
{
    public static Dictionary<int, string> Of(Document document) => document.Blocks
        .Where(block => block.Kind != BlockKind.RunningHead)
        .GroupBy(block => block.Page)
        .ToDictionary(page => page.Key, page => string.Join("\n\n", page.Select(block => block.Text)));
}
