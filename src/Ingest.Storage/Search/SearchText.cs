using System.Text.RegularExpressions;

namespace Ingest.Storage;

/// <summary>What a person types into a search box, as an FTS5 question that cannot be malformed.</summary>
internal static partial class SearchText
{
    /// <summary>All words must occur; words in quotation marks must follow each other; the last word may go on. Null where there are no words.</summary>
    public static string? Of(string? typed)
    {
        var terms = Terms().Matches(typed ?? "")
            .Select(match => match.Groups["phrase"] is { Success: true } phrase ? (Text: phrase.Value, Whole: true) : (Text: match.Value, Whole: false))
            .Where(term => term.Text.Any(char.IsLetterOrDigit))
            .ToList();
        if (terms.Count == 0)
            return null;
        var open = !terms[^1].Whole && !char.IsWhiteSpace(typed![^1]);
        return string.Join(' ', terms.Select(term => $"\"{term.Text.Replace("\"", "", StringComparison.Ordinal)}\"")) + (open ? "*" : "");
    }

    [GeneratedRegex("""["“„«](?<phrase>[^"”“»]+)["”“»]|\S+""")]
    private static partial Regex Terms();
}
