namespace Ingest.Agreements;

/// <summary>From one code's YAML to its entry.</summary>
internal static class CodebookEntryReader
{
    private static readonly (string Key, CueRole Role)[] Roles =
        [("cues", CueRole.Proof), ("hints", CueRole.Hint), ("traps", CueRole.Trap), ("needs", CueRole.Need)];

    public static CodebookEntry Read(CodebookAxis axis, CodebookMap map)
    {
        map.AllowOnly("code", "label", "definition", "include", "exclude", "examples", "family", "families", "final", "details", "elsewhere", "cues", "hints", "traps", "needs");
        return new CodebookEntry
        {
            Axis = axis,
            Code = map.Required("code"),
            Label = map.Required("label"),
            Definition = map.Required("definition"),
            Include = map.Text("include"),
            Exclude = map.Text("exclude"),
            Examples = map.List("examples"),
            Family = map.Text("family"),
            Families = map.List("families"),
            Final = map.Text("final") == "true",
            Details = map.Maps("details").ToDictionary(detail => detail.Required("code"), detail => detail.Required("label")),
            Elsewhere = map.Map("elsewhere") is { } elsewhere ? elsewhere.Keys.ToDictionary(key => key, elsewhere.Text) : [],
            Cues = [.. Roles.SelectMany(role => Cues(map, role.Key, role.Role))],
        };
    }

    private static IEnumerable<Cue> Cues(CodebookMap map, string key, CueRole role)
    {
        if (map.Map(key) is not { } byLanguage)
            yield break;
        byLanguage.AllowOnly("any", "en", "fr", "de", "nl", "it", "es", "pl", "sk", "uk");
        foreach (var language in byLanguage.Keys)
        {
            foreach (var (text, line) in byLanguage.Lines(language))
                yield return Checked(map, new Cue(role, language, text), line);
        }
    }

    private static Cue Checked(CodebookMap map, Cue cue, long line)
    {
        try
        {
            _ = cue.Words();
            return cue;
        }
        catch (FormatException fault)
        {
            throw map.Fault(line, $"the cue {fault.Message}", "Cues are words with *, |, ?, .., ... or .... as told in codebook.yaml.");
        }
    }
}
