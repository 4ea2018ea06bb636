using Ingest.Model;
using Ingest.Reading.Layout.Text;
using Ingest.Reading.Layout.Treaties;

namespace Ingest.Reading.Layout;

/// <summary>What coders read: each paragraph one passage, however many columns and pages it runs over, with its place in the instrument.</summary>
internal static class Passages
{
    public static (IReadOnlyList<Passage> Passages, string Language) Of(IReadOnlyList<Draft> drafts, BrokenWords broken)
    {
        var stretches = Whole(drafts, broken).ToList();
        if (new Outline(stretches).IsInstrument)
            stretches = [.. stretches.SelectMany(Provisions.Part)];
        var spoken = Versions.Speak(stretches);
        var provisions = new Provision[spoken.Count];
        var versions = Versions.Of(spoken);
        foreach (var version in versions)
        {
            var places = TreatyGrammar.Of([.. version.Select(i => spoken[i])]);
            for (var i = 0; i < version.Count; i++)
                provisions[version[i]] = places[i];
        }

        if (versions.Count > 1)
            Versions.ShareFinals(provisions);
        return ([.. spoken.Select((stretch, i) => ToPassage(stretch, provisions[i], i))], Versions.Main(spoken));
    }

    private static Passage ToPassage(Stretch stretch, Provision provision, int index) => new()
    {
        Index = index,
        Kind = provision.Part == TreatyPart.Signature && stretch.Kind != BlockKind.Footnote ? BlockKind.Signature : stretch.Kind,
        Part = provision.Part,
        Section = provision.Section,
        Language = stretch.Language,
        Text = stretch.Text,
        Words = stretch.Words,
    };

    /// <summary>Paragraphs with the drafts that carry them on, at the place where they begin.</summary>
    private static IEnumerable<Stretch> Whole(IReadOnlyList<Draft> drafts, BrokenWords broken)
    {
        var rests = drafts.Where(draft => draft.Head is not null).ToDictionary(draft => draft.Head!);
        foreach (var draft in drafts.Where(draft => draft.Kind != BlockKind.RunningHead && draft.Head is null))
        {
            var parts = new List<Draft>();
            for (var part = draft; part is not null; part = rests.GetValueOrDefault(part))
                parts.Add(part);
            var (text, words) = Prose.Of(parts, broken);
            draft.Reading = parts.Count == 1 ? text : null;
            yield return new Stretch(draft.Kind, text, words);
        }
    }
}
