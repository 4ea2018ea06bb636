using System.Collections.Frozen;

namespace Ingest.Agreements.Detection.Names;

/// <summary>Every name the detection knows, from the data files beside this one.</summary>
internal sealed class Gazetteer
{
    private readonly NameTrie _trie = new();

    private Gazetteer(FrozenDictionary<string, IReadOnlyList<string>> groups, IReadOnlyList<KnownArrangement> arrangements)
    {
        Groups = groups;
        Arrangements = arrangements.ToFrozenDictionary(arrangement => arrangement.Name);
    }

    public static Gazetteer Standard { get; } = Load();

    /// <summary>The members of each group of states, by its code.</summary>
    public FrozenDictionary<string, IReadOnlyList<string>> Groups { get; }

    /// <summary>Well-known arrangements and frameworks, by their name.</summary>
    public FrozenDictionary<string, KnownArrangement> Arrangements { get; }

    public AnnotatedText Read(string text)
    {
        var tokens = Lexemes.Of(text);
        return new AnnotatedText(text, tokens, _trie.Find(text, tokens));
    }

    private static Gazetteer Load()
    {
        var groups = EmbeddedTable.Rows("groups.tsv").ToFrozenDictionary(row => row[0], row => (IReadOnlyList<string>)row[1].Split(' '));
        var arrangements = KnownArrangements.Load();
        var gazetteer = new Gazetteer(groups, arrangements);
        foreach (var row in EmbeddedTable.Rows("states.tsv").Concat(EmbeddedTable.Rows("organisations.tsv")))
            gazetteer.AddState(row[0], row[1], row[2], row[3].Split('|'), organisation: row[0].Length != 3 || IsOrganisation(row[0]));
        foreach (var row in EmbeddedTable.Rows("groups.tsv"))
            gazetteer.Add(row[2].Split('|'), "de", new Name(NameKind.Group, row[0], row[0]));
        foreach (var row in EmbeddedTable.Rows("leaders.tsv"))
            gazetteer.Add(row[1].Split('|'), "en", new Name(NameKind.Leader, row[0], row[0]));
        foreach (var row in EmbeddedTable.Rows("parliaments.tsv"))
            gazetteer.Add(row[1].Split('|'), "en", new Name(NameKind.Parliament, row[0], row[0]));
        foreach (var row in EmbeddedTable.Rows("cities.tsv"))
        {
            var name = new Name(row[2] == "capital" ? NameKind.Capital : NameKind.City, row[1], row[0]);
            gazetteer.Add([row[0], .. row[3].Split('|', StringSplitOptions.RemoveEmptyEntries)], "sk", name);
            gazetteer.Add(row[3].Split('|', StringSplitOptions.RemoveEmptyEntries), "pl", name);
            gazetteer.Add(row[3].Split('|', StringSplitOptions.RemoveEmptyEntries), "uk", name);
        }

        foreach (var known in arrangements)
            gazetteer.Add([.. known.Forms], "en", new Name(NameKind.Arrangement, known.Name, known.Name));
        return gazetteer;
    }

    private static bool IsOrganisation(string code) => code is "EDA" or "WEU" or "COE" or "ESA";

    private void AddState(string code, string kind, string language, IReadOnlyList<string> forms, bool organisation)
    {
        var name = new Name(
            organisation ? NameKind.Organisation : kind switch
            {
                "name" => NameKind.State,
                "adjective" => NameKind.Adjective,
                "prefix" => NameKind.Prefix,
                _ => throw new InvalidDataException($"The gazetteer knows no kind of name called {kind}."),
            },
            code,
            code);
        Add(forms, language, name);
        // The first half of "polsko-ukraińska", "poľsko-ukrajinská", "польсько-українська".
        if (language is "pl" or "sk" or "uk" && name.Kind == NameKind.Adjective)
            Add([.. forms.Where(form => form.EndsWith('*')).Select(form => form[..^1] + (language == "uk" ? "о" : "o"))], language, name with { Kind = NameKind.Prefix });
        // The genitive of names in German and Dutch: "Frankreichs", "Duitslands".
        if (language is "de" or "nl" && name.Kind == NameKind.State)
            Add([.. forms.Where(form => !form.EndsWith('s') && !form.EndsWith('*') && char.IsLower(form[^1])).Select(form => form + "s")], language, name);
    }

    private void Add(IReadOnlyList<string> forms, string language, Name name)
    {
        foreach (var form in forms)
            _trie.Add(form, language, name);
    }
}
