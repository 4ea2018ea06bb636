using System.Text;
using Ingest.Model;

namespace Ingest.Assistant.Coding;

/// <summary>
/// Finds a quotation in a document, word for word: case, line breaks and the punctuation around words do not count, everything else
/// does. What is found is proved by the printed words, as every coder's evidence is.
/// </summary>
internal sealed class QuoteIndex
{
    /// <summary>Words; nobody needs a page to prove a code.</summary>
    private const int LongestQuote = 120;

    private readonly List<(string Folded, Passage Passage, int Start, int Length)> _words = [];
    private readonly ILookup<string, int> _places;

    public QuoteIndex(Document document)
    {
        foreach (var passage in document.Passages)
        {
            foreach (var (start, length) in Words(passage.Text))
            {
                if (Fold(passage.Text.AsSpan(start, length)) is { Length: > 0 } folded)
                    _words.Add((folded, passage, start, length));
            }
        }

        _places = Enumerable.Range(0, _words.Count).ToLookup(i => _words[i].Folded);
    }

    /// <param name="prefer">Among several places the first that this holds for is taken; where it holds for none, the first of all.</param>
    /// <returns>Null where the words do not stand in the document one after another.</returns>
    public FoundQuote? Find(string quote, Func<Passage, bool>? prefer = null)
    {
        var sought = Words(quote).Select(word => Fold(quote.AsSpan(word.Start, word.Length))).Where(word => word.Length > 0).ToList();
        if (sought.Count is 0 or > LongestQuote)
            return null;
        var places = _places[sought[0]].Where(start => StandsAt(start, sought)).ToList();
        if (places.Count == 0)
            return null;
        var place = prefer is null ? places[0] : places.Cast<int?>().FirstOrDefault(start => prefer(_words[start!.Value].Passage)) ?? places[0];
        return Prove(place, sought.Count);
    }

    private bool StandsAt(int start, List<string> sought)
    {
        if (start + sought.Count > _words.Count)
            return false;
        for (var i = 1; i < sought.Count; i++)
        {
            if (_words[start + i].Folded != sought[i])
                return false;
        }

        return true;
    }

    /// <summary>A quotation may run on into the next passage (a title of two lines, an item behind its chapeau).</summary>
    private FoundQuote Prove(int start, int count)
    {
        var evidence = new List<Evidence>();
        var words = new StringBuilder();
        foreach (var run in _words.GetRange(start, count).GroupBy(word => word.Passage))
        {
            var (first, last) = (run.First(), run.Last());
            var length = last.Start + last.Length - first.Start;
            evidence.AddRange(run.Key.Prove(first.Start, length));
            words.Append(words.Length > 0 ? " " : "").Append(run.Key.Text, first.Start, length);
        }

        return new FoundQuote(words.ToString(), _words[start].Passage, count, evidence);
    }

    private static IEnumerable<(int Start, int Length)> Words(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            yield return (start, end - start);
            start = end;
        }
    }

    /// <summary>Ligatures and full-width letters as plain ones, letters and digits alone at both ends.</summary>
    private static string Fold(ReadOnlySpan<char> word)
    {
        var plain = VisibleText.Of(word.ToString()).Normalize(NormalizationForm.FormKC).Replace('’', '\'').Replace('‐', '-').Replace('‑', '-').Replace('–', '-').ToLowerInvariant();
        var (from, to) = (0, plain.Length);
        while (from < to && !char.IsLetterOrDigit(plain[from]))
            from++;
        while (to > from && !char.IsLetterOrDigit(plain[to - 1]))
            to--;
        return plain[from..to];
    }
}
