using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>Finds the titles of instruments: a word for an instrument at the beginning of a passage, with the parties or the subject behind it.</summary>
internal static partial class Titles
{
    /// <summary>Longest title kept, in characters; the longest among 8,134 British treaty titles with an annex list is longer, the longest without is not.</summary>
    private const int Longest = 600;

    /// <summary>A title may be printed in so many pieces, each on a line of its own.</summary>
    private const int LongestPrint = 12;

    /// <summary>A longer piece, in characters, is no line of a title.</summary>
    private const int LongestLine = 220;

    /// <summary>A piece in lower case ("between", "and", "concerning") is shorter than this many characters.</summary>
    private const int ShortLine = 20;

    /// <summary>The document's first title must begin here at the latest: mastheads and journal lines stand before it.</summary>
    private const int Head = 4000;

    public static IReadOnlyList<Stretch> Find(FlatText text)
    {
        var found = new List<Stretch>();
        foreach (var hit in text.Instruments)
        {
            if (found.Count > 0 && hit.Start < found[^1].TitleEnd)
                continue;
            if (At(text, hit, first: found.Count == 0) is not { } title)
                continue;
            // A file's name or a running head gives the title cut short; the whole one follows.
            if (found.Count > 0 && title.TitleStart < Head && text.Text.AsSpan(title.TitleStart, title.TitleEnd - title.TitleStart).StartsWith(text.Text.AsSpan(found[^1].TitleStart, found[^1].TitleEnd - found[^1].TitleStart)))
                found[^1] = title;
            else
                found.Add(title);
        }

        return found;
    }

    /// <summary>The title whose noun is <paramref name="hit"/>; null where the noun stands within prose.</summary>
    private static Stretch? At(FlatText text, NameHit hit, bool first)
    {
        var index = text.PassageAt(hit.Start);
        var passage = text.Document.Passages[index];
        var start = text.StartOf(index);
        if (passage.Kind is BlockKind.Footnote or BlockKind.Caption or BlockKind.Table or BlockKind.List || !text.Tokens[hit.First].Capital && passage.Kind is not BlockKind.Title && start != hit.Start)
            return null;
        if (first && hit.Start > Head)
            return null;
        var lead = text.Text[start..hit.Start];
        // Behind the first title a paragraph that opens with an instrument recalls it far more often than it is its title.
        if (!first && (lead.Length > 0 || passage.Part is TreatyPart.Preamble or TreatyPart.Operative or TreatyPart.Final || (passage.Kind is not (BlockKind.Title or BlockKind.Heading) && passage.Text.Length > 400)))
            return null;
        if (lead.Length > 90 || lead.Contains(". ", StringComparison.Ordinal) || lead.Contains(';') || (lead.Length > 0 && !Names(lead, passage.Kind)))
            return null;
        var next = hit.First + hit.Count < text.Tokens.Count ? text.Tokens[hit.First + hit.Count] : default;
        if (next.Key is not null && _goesOn.Contains(next.Key))
            return null;
        var end = Joined(text, index, End(text, hit, start + passage.Text.Length));
        var noun = hit.Names[0];
        return new Stretch(lead.Length > 0 && Masthead().IsMatch(lead) ? hit.Start : start, end, text.Text.Length, noun.Code, noun.Label);
    }

    /// <summary>What may stand before the noun in a title: words with capitals ("North Atlantic Treaty"), small words between them.</summary>
    private static bool Names(string lead, BlockKind kind)
    {
        var words = lead.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 9 && (kind == BlockKind.Title || words.Count(word => char.IsUpper(word[0]) || word.Length <= 3 || !char.IsLetter(word[0])) >= words.Length - 1 - (words.Length / 4))
            && !_determiners.Contains(words[0].ToLowerInvariant());
    }

    private static int End(FlatText text, NameHit hit, int passageEnd) => Cut(text, hit.End, Math.Min(passageEnd, hit.Start + Longest));

    /// <summary>Where the title that goes on from <paramref name="start"/> gives way to the text; <paramref name="end"/> where it does not.</summary>
    private static int Cut(FlatText text, int start, int end)
    {
        foreach (var match in Closing().EnumerateMatches(text.Text.AsSpan(start, Math.Max(0, end - start))))
            return start + match.Index;
        return Math.Max(end, start);
    }

    /// <summary>A title printed in several lines of their own goes on where a line ends with, or the next one begins with, a word that joins.</summary>
    private static int Joined(FlatText text, int index, int end)
    {
        for (var next = index + 1; next < text.Document.Passages.Count && next <= index + LongestPrint; next++)
        {
            var start = text.StartOf(next);
            var passage = text.Document.Passages[next];
            // "TECHNICAL ARRANGEMENT" on a line, and "between A, B and C concerning …" with all that follows in one piece below it.
            if (next == index + 1 && passage.Text.Length > LongestLine && PartyWords.Between.Contains(text.Tokens[text.TokenAt(start)].Key) && end >= start - 2)
                return Cut(text, start, Math.Min(start + passage.Text.Length, start + Longest));
            if (end < start - 2 || passage.Text.Length > LongestLine || passage.Kind is BlockKind.Article or BlockKind.Footnote or BlockKind.List or BlockKind.Table)
                break;
            var (last, follows) = (text.Tokens[Math.Max(0, text.TokenAt(end) - 1)], text.Tokens[Math.Min(text.Tokens.Count - 1, text.TokenAt(start))]);
            if (passage.Part == TreatyPart.Title && text.Document.Passages[index].Part == TreatyPart.Title && passage.Kind is BlockKind.Heading or BlockKind.Title or BlockKind.Paragraph && (IsUpper(passage.Text) || passage.Text.Length < ShortLine))
            {
                end = start + passage.Text.Length;
                continue;
            }

            if (next > index + 5 || (passage.Part == TreatyPart.Preamble && !IsUpper(passage.Text)) || (!_joins.Contains(last.Key) && (!_joins.Contains(follows.Key) || _articles.Contains(follows.Key))))
                break;
            end = start + passage.Text.Length;
        }

        return end;
    }

    private static bool IsUpper(string text) => !text.Any(char.IsLower);

    /// <summary>A line that begins with one of these may as well be the preamble's first.</summary>
    private static readonly FrozenSet<string> _articles = new[] { "the", "la", "le", "les", "der", "die", "das", "het", "de", "el", "il", "a", "i", "o" }.ToFrozenSet();

    private static readonly FrozenSet<string> _joins =
        "between and of the on concerning regarding relating for in with to entre et de du des la le relatif relative concernant sur en zwischen und der die über zur zum tussen en het de inzake betreffende van tra e sul sulla il y sobre el między a o medzi між та про щодо"
            .Split(' ').Select(word => Folding.Fold(word)).ToFrozenSet();

    private static readonly FrozenSet<string> _determiners = new[] { "this", "the", "that", "these", "such", "le", "la", "les", "ce", "cet", "cette", "dieses", "das", "der", "die", "dit", "deze", "het", "each", "any", "under", "in", "by", "our", "its" }.ToFrozenSet();

    /// <summary>The noun is the subject of a sentence, or part of another name, and no title.</summary>
    private static readonly FrozenSet<string> _goesOn =
        "series section office is are was were shall will may can has have enters entered does applies provides est sera peut entrera ist wird tritt kann gilt soll wordt zal treedt kan geldt word bol bola nadobudla nadobuda"
            .Split(' ').ToFrozenSet();

    [GeneratedRegex(@"\b(No\.?|Nr\.?|Series|Cm|Cmnd|Jaargang|Tractatenblad|\d{2,})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Masthead();

    /// <summary>Where a title runs on into the text because the page parts them by nothing.</summary>
    [GeneratedRegex(
        @"(,?\s(signed|done|fait|faite|faits|signé|signée|unterzeichnet|ondertekend)\s(at|in|on|à|en|le|zu|te)\b)|(\s(Preamble|PREAMBLE|Préambule|Preambule|Präambel)\b)|(\s(The|THE)\s(Government|GOVERNMENT|Governments|Parties|Participants|Signatories|Kingdom|Republic)\b)|(\s(De\sRegering|Het\sKoninkrijk|Le\sGouvernement|Die\sRegierung)\b)|(\.\s[A-Z])|(\sNous\sHenri)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Closing();
}
