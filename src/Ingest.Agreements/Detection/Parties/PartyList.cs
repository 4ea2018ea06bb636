using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Parties;

/// <summary>
/// Reads the list of parties that begins at a place in a text ("the Government of A, the Ministry of Defence of B and C") and
/// ends where its subject begins. States named behind the end are merely named, and no parties.
/// </summary>
internal static class PartyList
{
    /// <summary>Words without a name after which no party is expected any more.</summary>
    private const int Patience = 16;

    public static IReadOnlyList<PartyHit> Read(AnnotatedText text, int token, int end)
    {
        var names = text.Names;
        var next = FirstNameAt(names, token);
        var parties = new List<PartyHit>();
        var adjectives = new List<PartyHit>();
        var body = false;
        var depth = 0;
        var idle = 0;
        for (var i = token; i < text.Tokens.Count && text.Tokens[i].Start < end && idle <= Patience;)
        {
            var gap = i > token ? text.Text.AsSpan(text.Tokens[i - 1].End, text.Tokens[i].Start - text.Tokens[i - 1].End) : [];
            if (Ends(gap, text, i, parties.Count))
                break;
            depth = Math.Max(0, depth + Count(gap, '(') - Count(gap, ')'));
            while (next < names.Count && names[next].First < i)
                next++;
            if (next < names.Count && names[next].First == i)
            {
                var hit = names[next];
                if (hit.Is(NameKind.Arrangement) && !hit.Is(NameKind.State))
                    break;
                if (depth == 0)
                    Collect(hit, parties, adjectives);
                (i, idle) = (i + hit.Count, 0);
                continue;
            }

            if (depth == 0 && Over(text, i, parties.Count + adjectives.Count))
                break;
            body |= PartyWords.MakesParty(text.Tokens[i].Key);
            idle++;
            i++;
        }

        if (body)
            parties.AddRange(adjectives);
        return [.. parties.DistinctBy(party => party.Code).OrderBy(party => party.Start)];
    }

    private static void Collect(NameHit hit, List<PartyHit> parties, List<PartyHit> adjectives)
    {
        if ((hit.As(NameKind.State) ?? hit.As(NameKind.Organisation)) is { } name)
            parties.Add(new PartyHit(name.Code, hit.Start, hit.Length));
        else if (hit.As(NameKind.Group) is { } group)
            parties.AddRange(Gazetteer.Standard.Groups[group.Code].Select(code => new PartyHit(code, hit.Start, hit.Length, Inferred: true)));
        else if ((hit.As(NameKind.Adjective) ?? hit.As(NameKind.Prefix)) is { } adjective)
            adjectives.Add(new PartyHit(adjective.Code, hit.Start, hit.Length));
    }

    private static bool Over(AnnotatedText text, int i, int found)
    {
        var token = text.Tokens[i];
        if (token.IsNumber)
            return found > 0;
        if (PartyWords.Continues(token.Key, Key(text, i + 1), Key(text, i + 2)))
            return false;
        if (token.Key is "on" or "for" || PartyWords.Subject.Contains(token.Key))
            return found > 0 || !token.Capital;
        if (token.Key == "in" && found >= 2)
            return !NamesWithin(text, i + 1, i + 3);
        // A word of two letters that is no known one is a slip of the pen ("Government if the Union").
        return found > 0 && !token.Capital && token.Length > 2 && !PartyWords.Filler.Contains(token.Key);
    }

    private static string Key(AnnotatedText text, int i) => i < text.Tokens.Count ? text.Tokens[i].Key : "";

    /// <summary>A full stop, a colon or a semicolon; the end of a paragraph unless the list is clearly cut in two.</summary>
    private static bool Ends(ReadOnlySpan<char> gap, AnnotatedText text, int i, int found)
    {
        if (gap.IndexOfAny(";:") >= 0)
            return true;
        var before = text.Tokens[i > 0 ? i - 1 : 0];
        if (gap.IndexOf('.') >= 0 && gap.IndexOf(' ') >= 0 && before.Length > 3 && text.Tokens[i].Capital)
            return true;
        return gap.IndexOf('\n') >= 0 && found >= 2 && !(gap.IndexOf(',') >= 0 || PartyWords.Filler.Contains(before.Key) || PartyWords.Filler.Contains(text.Tokens[i].Key));
    }

    private static bool NamesWithin(AnnotatedText text, int first, int last)
    {
        var next = FirstNameAt(text.Names, first);
        return next < text.Names.Count && text.Names[next].First <= last;
    }

    private static int Count(ReadOnlySpan<char> gap, char wanted) => System.MemoryExtensions.Count(gap, wanted);

    private static int FirstNameAt(IReadOnlyList<NameHit> names, int token)
    {
        var (low, high) = (0, names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
