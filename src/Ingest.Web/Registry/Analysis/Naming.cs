using System.Text.RegularExpressions;
using Ingest.Storage;

namespace Ingest.Web.Registry.Analysis;

/// <summary>A place where the words of an agreement name a thing.</summary>
/// <param name="Thing">An instrument or a system.</param>
/// <param name="Page">From 1.</param>
/// <param name="Before">A few words before.</param>
public sealed record Naming(string Thing, string Entry, string DocumentSha256, int Page, string Before, string Words, string After)
{
    /// <summary>Letters of context on each side.</summary>
    private const int Context = 90;

    /// <summary>Each thing once for each entry and page. Words without a small letter ("SAFE") are found only so written: "safe" is no instrument.</summary>
    public static IReadOnlyList<Naming> Find(IEnumerable<EntryPassage> passages, IReadOnlyList<NamedThing> things)
    {
        var patterns = things.Select(thing => (thing.Name, Pattern: Pattern(thing.Words))).ToList();
        return
        [
            .. from passage in passages
               from thing in patterns
               let match = thing.Pattern.Match(passage.Text)
               where match.Success
               select At(thing.Name, passage, match) into naming
               group naming by (naming.Thing, naming.Entry, naming.DocumentSha256, naming.Page) into places
               select places.First(),
        ];
    }

    private static Naming At(string thing, EntryPassage passage, Capture match)
    {
        var (start, end) = (Math.Max(0, match.Index - Context), Math.Min(passage.Text.Length, match.Index + match.Length + Context));
        // Whole words only.
        while (start > 0 && start < match.Index && !char.IsWhiteSpace(passage.Text[start - 1]))
            start++;
        while (end < passage.Text.Length && end > match.Index + match.Length && !char.IsWhiteSpace(passage.Text[end]))
            end--;
        return new Naming(
            thing, passage.Entry, passage.DocumentSha256, passage.Page,
            Plain(passage.Text[start..match.Index]), match.Value, Plain(passage.Text[(match.Index + match.Length)..end]));
    }

    private static Regex Pattern(IReadOnlyList<string> words) => new(
        string.Join('|', words.Select(word => $@"(?<!\w)(?{(word.Any(char.IsLower) ? "i" : "-i")}:{Regex.Escape(word).Replace(@"\ ", @"\s+", StringComparison.Ordinal)})(?!\w)")),
        RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
