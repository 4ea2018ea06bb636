using Ingest.Model;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>A passage before its place in the instrument is known.</summary>
internal sealed record Stretch(BlockKind Kind, string Text, IReadOnlyList<PlacedWord> Words)
{
    private readonly Lazy<string?> article = new(() => Outline.Article(Kind, Text));

    /// <summary>The number of the article it heads; null where it heads none.</summary>
    public string? Article => article.Value;

    /// <summary>Language while versions are told apart; <c>und</c> where it cannot be told.</summary>
    public string Language { get; init; } = "und";

    /// <summary>Cuts before each word that begins at one of the offsets; the pieces together hold every word once.</summary>
    public IEnumerable<Stretch> Cut(IReadOnlySet<int> offsets)
    {
        var first = 0;
        for (var i = 1; i <= Words.Count; i++)
        {
            if (i < Words.Count && !offsets.Contains(Words[i].Start))
                continue;
            var start = Words[first].Start;
            var end = Words[i - 1].Start + Words[i - 1].Length;
            var kind = first > 0 && Kind == BlockKind.Article ? BlockKind.Paragraph : Kind;
            yield return new Stretch(kind, Text[start..end], [.. Words.Skip(first).Take(i - first).Select(word => word with { Start = word.Start - start })]);
            first = i;
        }
    }
}
