using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>Finds words in a document's pages, as a reader types them: whatever the case and the line breaks.</summary>
public static class Quotes
{
    /// <summary>The first place where the words stand one after another; null where they do not.</summary>
    public static Evidence? Find(IReadOnlyList<Page> pages, string quote)
    {
        var sought = quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (sought.Length == 0)
            return null;
        foreach (var page in pages)
        {
            for (var start = 0; start + sought.Length <= page.Words.Count; start++)
            {
                var words = page.Words.Skip(start).Take(sought.Length);
                if (Same(page.Words[start].Text, sought[0]) && words.Zip(sought).All(pair => Same(pair.First.Text, pair.Second)))
                    return new Evidence(page.Number, Box.Around(words.Select(word => word.Box)), string.Join(' ', words.Select(word => word.Text)));
            }
        }

        return null;
    }

    private static bool Same(string printed, string typed) =>
        string.Equals(printed, typed, StringComparison.OrdinalIgnoreCase)
        || string.Equals(printed.Trim('.', ',', ';', ':', '(', ')', '“', '”', '"'), typed.Trim('.', ',', ';', ':', '(', ')', '“', '”', '"'), StringComparison.OrdinalIgnoreCase);
}
