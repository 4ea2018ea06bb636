namespace Ingest.Agreements.Detection.Names;

/// <summary>Finds words for instruments: "Treaty", "Mémorandum d'entente", "Dohody".</summary>
internal static class InstrumentWords
{
    private static readonly NameTrie _trie = Load();

    public static IReadOnlyList<NameHit> Find(AnnotatedText text) => _trie.Find(text.Text, text.Tokens);

    private static NameTrie Load()
    {
        var trie = new NameTrie();
        foreach (var row in EmbeddedTable.Rows("instruments.tsv"))
        {
            foreach (var form in row[2].Split('|'))
                trie.Add(form, row[1], new Name(NameKind.Instrument, row[0], row[1]));
        }

        return trie;
    }
}
