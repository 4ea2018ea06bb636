using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>The words of one role in all languages together, from <c>mention-words.tsv</c>.</summary>
internal sealed class WordSet
{
    /// <summary>Beginnings are looked up by so many letters; none is shorter.</summary>
    private const int Index = 3;

    private static readonly ILookup<string, string> _rows = EmbeddedTable.Rows("mention-words.tsv")
        .SelectMany(row => row[2].Split(' ').Select(word => (Role: row[0], Word: word))).ToLookup(row => row.Role, row => row.Word);

    private readonly FrozenSet<string> _whole;
    private readonly FrozenDictionary<string, string[]> _begins;
    private readonly string[] _ends;

    private WordSet(IReadOnlyList<string> words)
    {
        _whole = words.Where(word => !word.Contains('*')).Select(word => Folding.Fold(word)).ToFrozenSet();
        _begins = words.Where(word => word.EndsWith('*')).Select(word => Folding.Fold(word.TrimEnd('*'))).GroupBy(stem => stem[..Index]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _ends = [.. words.Where(word => word.StartsWith('*')).Select(word => Folding.Fold(word.TrimStart('*')))];
    }

    public static WordSet Of(params string[] roles) => new([.. roles.SelectMany(role => _rows[role])]);

    public bool Contains(string key) => _whole.Contains(key) || Begins(key) || IsEnding(key);

    /// <summary>Only as the end of a longer word.</summary>
    public bool IsEnding(string key) => !_whole.Contains(key) && Array.Exists(_ends, end => key.Length > end.Length && key.EndsWith(end, StringComparison.Ordinal));

    private bool Begins(string key) => key.Length >= Index
        && _begins.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key.AsSpan(0, Index), out var stems)
        && Array.Exists(stems, stem => key.StartsWith(stem, StringComparison.Ordinal));
}
