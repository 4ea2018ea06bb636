using System.Text;

namespace Ingest.Model;

/// <summary>
/// A stretch of running text that is read as one (a paragraph, a heading, a list item), joined over columns and pages.
/// Coders search its <see cref="Text"/>; <see cref="Prove"/> leads any stretch of it back to the page.
/// </summary>
public sealed class Passage
{
    /// <summary>Place in the document's reading order, from 0.</summary>
    public required int Index { get; init; }

    public required BlockKind Kind { get; init; }

    public TreatyPart Part { get; init; }

    /// <summary>Stable id of the provision, e.g. <c>art-5/2/b</c>, <c>annex-1/art-2</c>; empty outside treaty structure.</summary>
    public string Section { get; init; } = "";

    /// <summary>ISO 639-1 code of the passage's language; <c>und</c> where it cannot be told.</summary>
    public string Language { get; init; } = "und";

    /// <summary>Words parted by single spaces, words broken at line ends made whole.</summary>
    public required string Text { get; init; }

    /// <summary>The printed words behind <see cref="Text"/>, in order.</summary>
    public required IReadOnlyList<PlacedWord> Words { get; init; }

    /// <summary>The printed words of a stretch of <see cref="Text"/>, one piece of evidence for each block it touches.</summary>
    /// <param name="start">Offset into <see cref="Text"/>, in UTF-16 units.</param>
    /// <param name="length">At least 1.</param>
    public IReadOnlyList<Evidence> Prove(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        var end = start + length;
        var proof = new List<Evidence>();
        var quote = new StringBuilder();
        Box box = default;
        PlacedWord? last = null;
        foreach (var word in Words)
        {
            if (word.Start >= end || word.Start + word.Length <= start)
                continue;
            if (last is { } before && before.Block != word.Block)
            {
                proof.Add(new Evidence(before.Page, box, quote.ToString()));
                quote.Clear();
                last = null;
            }

            box = last is null ? word.Word.Box : box.Union(word.Word.Box);
            if (quote.Length > 0)
                quote.Append(' ');
            quote.Append(word.Word.Text);
            last = word;
        }

        if (last is { } final)
            proof.Add(new Evidence(final.Page, box, quote.ToString()));
        return proof;
    }

    /// <summary>The whole passage as evidence.</summary>
    public IReadOnlyList<Evidence> Prove() => Prove(0, Math.Max(1, Text.Length));
}
