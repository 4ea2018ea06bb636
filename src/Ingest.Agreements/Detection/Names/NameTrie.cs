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

        if (node == _root)
            return;
        var letters = form.Where(char.IsLetter).ToList();
        var made = new Form(
            name, Capital: char.IsUpper(letters[0]), Acronym: letters.Count <= 6 && !form.Contains('*') && letters.TrueForAll(char.IsUpper), Comma: form.Contains(','));
        // The same words once with a capital and once without: either may stand in a text.
        var twin = node.Forms.FindIndex(known => known.Name == name);
        if (twin < 0)
            node.Forms.Add(made);
        else
            node.Forms[twin] = new Form(name, made.Capital && node.Forms[twin].Capital, made.Acronym && node.Forms[twin].Acronym, made.Comma || node.Forms[twin].Comma);
    }

    /// <summary>The names in a text, left to right, none overlapping another.</summary>
    public IReadOnlyList<NameHit> Find(string text, IReadOnlyList<Lexeme> tokens)
    {
        var hits = new List<NameHit>();
        List<Node> nodes = [];
        List<Node> next = [];
        for (var i = 0; i < tokens.Count;)
        {
            nodes.Clear();
            _root.Step(tokens[i].Key, nodes);
            var hit = nodes.Count == 0 ? null : Longest(text, tokens, i, ref nodes, ref next);
            if (hit is not null)
                hits.Add(hit);
            i += hit?.Count ?? 1;
        }

        return hits;
    }

    private static NameHit? Longest(string text, IReadOnlyList<Lexeme> tokens, int first, ref List<Node> nodes, ref List<Node> next)
    {
        NameHit? best = null;
        var comma = false;
        for (var last = first; ; last++)
        {
            var names = Names(nodes, tokens, first, last - first + 1, comma);
            if (names.Count > 0)
                best = new NameHit(names, first, last - first + 1, tokens[first].Start, tokens[last].End - tokens[first].Start);
            if (last + 1 >= tokens.Count || !Joins(text.AsSpan(tokens[last].End, tokens[last + 1].Start - tokens[last].End), ref comma))
                return best;
            next.Clear();
            foreach (var node in nodes)
                node.Step(tokens[last + 1].Key, next);
            if (next.Count == 0)
                return best;
            (nodes, next) = (next, nodes);
        }
    }

    private static List<Name> Names(List<Node> nodes, IReadOnlyList<Lexeme> tokens, int first, int count, bool comma)
    {
        List<Name> names = [];
        foreach (var node in nodes)
        {
            foreach (var form in node.Forms)
            {
                if (Fits(form, tokens, first, count, comma) && !names.Contains(form.Name))
                    names.Add(form.Name);
            }
        }

        return names;
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

        /// <summary>Adds the nodes one word further on.</summary>
        public void Step(string key, List<Node> next)
        {
            if (_words is not null && _words.TryGetValue(key, out var word))
                next.Add(word);
            if (_stems is null)
                return;
            var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var cut = key.Length; cut >= Math.Max(2, key.Length - CaseEndings.Longest); cut--)
            {
                if (!stems.TryGetValue(key.AsSpan(0, cut), out var found))
                    continue;
                foreach (var (language, node) in found)
                {
                    if (CaseEndings.Allows(language, key.AsSpan(0, cut), key[cut..]))
                        next.Add(node);
                }
            }
        }
    }
}
