namespace Ingest.Agreements.Detection.Names;

/// <summary>
/// All forms of all names in one tree of words; finds the longest at every place in one pass over the text
/// (a trie over words, after Fredkin, "Trie memory", CACM 1960).
/// </summary>
internal sealed class NameTrie
{
    private readonly Node _root = new();

    public void Add(string form, string language, Name name)
    {
        var node = _root;
        var end = 0;
        foreach (var token in Lexemes.Of(form))
        {
            end = token.End;
            node = end < form.Length && form[end] == '*' ? node.Stem(token.Key, language) : node.Word(token.Key);
        }

        if (node == _root || node.Forms.Any(known => known.Name == name))
            return;
        var letters = form.Where(char.IsLetter).ToList();
        node.Forms.Add(new Form(
            name, Capital: char.IsUpper(letters[0]), Acronym: letters.Count <= 6 && !form.Contains('*') && letters.TrueForAll(char.IsUpper), Comma: form.Contains(',')));
    }

    /// <summary>The names in a text, left to right, none overlapping another.</summary>
    public IReadOnlyList<NameHit> Find(string text, IReadOnlyList<Lexeme> tokens)
    {
        var hits = new List<NameHit>();
        for (var i = 0; i < tokens.Count;)
        {
            if (Longest(text, tokens, i) is { } hit)
            {
                hits.Add(hit);
                i += hit.Count;
            }
            else
            {
                i++;
            }
        }

        return hits;
    }

    private NameHit? Longest(string text, IReadOnlyList<Lexeme> tokens, int first)
    {
        NameHit? best = null;
        List<Node> nodes = [_root];
        var comma = false;
        for (var i = first; i < tokens.Count && nodes.Count > 0; i++)
        {
            if (i > first && !Joins(text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End), ref comma))
                break;
            nodes = [.. nodes.SelectMany(node => node.Next(tokens[i].Key))];
            var (from, count) = (first, i - first + 1);
            var names = nodes.SelectMany(node => node.Forms).Where(form => Fits(form, tokens, from, count, comma)).Select(form => form.Name).Distinct().ToList();
            if (names.Count > 0)
                best = new NameHit(names, first, count, tokens[first].Start, tokens[i].End - tokens[first].Start);
        }

        return best;
    }

    /// <summary>What may stand between two words of one name: a space, a hyphen, an apostrophe, a point; a comma where the form has one.</summary>
    private static bool Joins(ReadOnlySpan<char> gap, ref bool comma)
    {
        foreach (var c in gap)
        {
            if (c == ',')
                comma = true;
            else if (!char.IsWhiteSpace(c) && c is not ('-' or '‑' or '–' or '\'' or '’' or '.' or '´' or '`'))
                return false;
        }

        return gap.Length <= 3;
    }

    private static bool Fits(Form form, IReadOnlyList<Lexeme> tokens, int first, int count, bool comma)
    {
        if ((comma && !form.Comma) || (form.Capital && !tokens[first].Capital))
            return false;
        if (!form.Acronym)
            return true;
        for (var i = first; i < first + count; i++)
        {
            if (!tokens[i].Upper)
                return false;
        }

        // "UN ACCORD", "US AND THEM": among words in capitals a short acronym cannot be told from a word.
        return count > 1 || tokens[first].Length > 2 || !(Shouts(tokens, first - 1) && Shouts(tokens, first + 1));
    }

    private static bool Shouts(IReadOnlyList<Lexeme> tokens, int i) => i >= 0 && i < tokens.Count && tokens[i] is { Upper: true, IsNumber: false, Length: > 2 };

    private sealed record Form(Name Name, bool Capital, bool Acronym, bool Comma);

    private sealed class Node
    {
        private Dictionary<string, Node>? _words;
        private Dictionary<string, List<(string Language, Node Node)>>? _stems;

        public List<Form> Forms { get; } = [];

        public Node Word(string key)
        {
            _words ??= [];
            return _words.TryGetValue(key, out var next) ? next : _words[key] = new Node();
        }

        public Node Stem(string key, string language)
        {
            _stems ??= [];
            if (!_stems.TryGetValue(key, out var nodes))
                _stems[key] = nodes = [];
            var known = nodes.FirstOrDefault(stem => stem.Language == language).Node;
            if (known is null)
                nodes.Add((language, known = new Node()));
            return known;
        }

        public IEnumerable<Node> Next(string key)
        {
            if (_words is not null && _words.TryGetValue(key, out var word))
                yield return word;
            if (_stems is null)
                yield break;
            for (var cut = key.Length; cut >= Math.Max(2, key.Length - CaseEndings.Longest); cut--)
            {
                if (!_stems.TryGetValue(key[..cut], out var stems))
                    continue;
                foreach (var (language, node) in stems)
                {
                    if (CaseEndings.Allows(language, key.AsSpan(0, cut), key[cut..]))
                        yield return node;
                }
            }
        }
    }
}
