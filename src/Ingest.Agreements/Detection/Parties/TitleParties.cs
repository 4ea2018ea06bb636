using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Parties;

/// <summary>The parties a title names: those of its list ("between A and B"), or else those of its adjectives ("Franco-Italian").</summary>
internal static class TitleParties
{
    public static IReadOnlyList<PartyHit> Read(string title)
    {
        var text = Gazetteer.Standard.Read(title);
        return Read(text, 0, title.Length);
    }

    public static IReadOnlyList<PartyHit> Read(AnnotatedText text, int start, int end)
    {
        var between = Listed(text, start, end, PartyWords.Between);
        if (between.Count >= 2)
            return between;
        return Listed(text, start, end, PartyWords.By) is { Count: >= 2 } by ? by : Pair(text, start, end) is { Count: 2 } pair ? pair : between;
    }

    /// <summary>"UK–Sweden Statement", "Franco-British Declaration".</summary>
    private static IReadOnlyList<PartyHit> Pair(AnnotatedText text, int start, int end)
    {
        for (var i = 0; i + 1 < text.Names.Count && text.Names[i + 1].End <= end; i++)
        {
            var (left, right) = (text.Names[i], text.Names[i + 1]);
            if (left.Start >= start && State(left) is { } a && State(right) is { } b && a != b && text.Text.AsSpan(left.End, right.Start - left.End).Trim() is "-" or "–" or "‑" or "/")
                return [new PartyHit(a, left.Start, left.Length), new PartyHit(b, right.Start, right.Length)];
        }

        return [];

        static string? State(NameHit hit) => (hit.As(NameKind.State) ?? hit.As(NameKind.Prefix) ?? hit.As(NameKind.Adjective))?.Code;
    }

    /// <summary>The first list of two or more behind one of the opening words; failing that, the longest.</summary>
    private static IReadOnlyList<PartyHit> Listed(AnnotatedText text, int start, int end, FrozenSet<string> openings)
    {
        IReadOnlyList<PartyHit> best = [];
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (token.Start < start)
                continue;
            if (token.Start >= end)
                break;
            if (!openings.Contains(token.Key))
                continue;
            var list = PartyList.Read(text, i + 1, end);
            if (list.Count >= 2)
                return list;
            if (list.Count > best.Count)
                best = list;
        }

        return best;
    }
}
