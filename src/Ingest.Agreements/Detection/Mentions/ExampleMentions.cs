using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>
/// Programmes named as examples or by a code name: "programmes like the X", "projects such as X or the Y vehicle", "the XYZ vehicle programme".
/// A weapon named anywhere else is a product, not an arrangement.
/// </summary>
internal static class ExampleMentions
{
    private static readonly FrozenSet<string> _classes =
        """
        programme programmes program programs project projects initiative initiatives format formats consortium projets programmes programmprojekte projekte programme programma projecten procurements procurement
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    public static IEnumerable<Mention> Find(FlatText text, Sentence sentence)
    {
        var names = sentence.Names.ToList();
        if (!sentence.IsDefence && !text.Text.AsSpan(sentence.Start, sentence.Length).Contains("capabilit", StringComparison.OrdinalIgnoreCase))
            yield break;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (!_classes.Contains(text.Tokens[i].Key))
                continue;
            if (Opening(text, sentence, i) is { } from)
            {
                foreach (var mention in Listed(text, sentence, names, from))
                    yield return mention;
            }
            else if (CodeName(text, sentence, names, i) is { } coded)
            {
                yield return coded;
            }
        }
    }

    /// <summary>Index behind "like", "such as", "including", within a few words of the class.</summary>
    private static int? Opening(FlatText text, Sentence sentence, int at)
    {
        for (var i = at + 1; i < Math.Min(sentence.Last - 1, at + 6); i++)
        {
            if (text.Tokens[i].Key is "like" or "including" or "notably" or "comme" or "wie" or "zoals")
                return i + 1;
            if ((text.Tokens[i].Key, text.Tokens[i + 1].Key) is ("such", "as") or ("tels", "que") or ("telles", "que") or ("for", "example"))
                return i + 2;
        }

        return null;
    }

    private static IEnumerable<Mention> Listed(FlatText text, Sentence sentence, IReadOnlyList<NameHit> names, int from)
    {
        for (var i = from; i < sentence.Last && i < from + 24; i++)
        {
            var token = text.Tokens[i];
            if (token.Key is "the" or "and" or "or" or "a" or "le" or "la" or "l" or "et" or "ou" or "der" or "die" or "das" or "und" or "oder" or "de" or "het" or "en" or "of")
                continue;
            if (!token.Capital || names.Any(hit => hit.First <= i && i < hit.First + hit.Count && !hit.Is(NameKind.Arrangement)))
                yield break;
            var end = i;
            while (end + 1 < sentence.Last && !Phrase.Breaks(text, end + 1) && (text.Tokens[end + 1].Capital || text.Tokens[end + 1].IsNumber))
                end++;
            var tail = end;
            while (tail + 1 < sentence.Last && tail < end + 4 && !Phrase.Breaks(text, tail + 1) && !text.Tokens[tail + 1].Capital && !Phrase.Stops.Contains(text.Tokens[tail + 1].Key)
                && text.Tokens[tail + 1].Key is not ("and" or "or" or "to" or "in" or "for" or "et" or "ou" or "und" or "oder" or "en" or "of" or "by" or "with" or "from"))
                tail++;
            // What is in capitals is the name; the words behind it say what the thing is.
            yield return new Mention(null, token.Start, text.Tokens[end].End, sentence, ArrangementKind.Programme, [], 0.6);
            i = tail;
        }
    }

    /// <summary>"The ABCD armoured vehicle programme": an acronym, a product, the class.</summary>
    private static Mention? CodeName(FlatText text, Sentence sentence, IReadOnlyList<NameHit> names, int at)
    {
        for (var i = at - 1; i >= sentence.First && i >= at - 5 && !Phrase.Breaks(text, i + 1); i--)
        {
            var token = text.Tokens[i];
            if (token is { Upper: true, IsNumber: false, Length: >= 3 } && !names.Any(hit => hit.First <= i && i < hit.First + hit.Count))
                return new Mention(null, token.Start, text.Tokens[at].End, sentence, ArrangementKind.Programme, [], 0.65);
            if (Phrase.Stops.Contains(token.Key))
                return null;
        }

        return null;
    }
}
