using Ingest.Model;
using Ingest.Reading.Layout.Text;
using Ingest.Reading.Layout.Treaties;

namespace Ingest.Reading.Layout;

/// <summary>What coders read: each paragraph one passage, however many columns and pages it runs over, with its place in the instrument.</summary>
internal static class Passages
{
    public static (IReadOnlyList<Passage> Passages, string Language) Of(IReadOnlyList<Draft> drafts, IReadOnlyList<Block> blocks, BrokenWords broken)
    {
        var stretches = Whole(drafts, blocks, broken).ToList();
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

    /// <summary>Paragraphs with the blocks that carry them on, at the place where they begin.</summary>
    private static IEnumerable<Stretch> Whole(IReadOnlyList<Draft> drafts, IReadOnlyList<Block> blocks, BrokenWords broken)
    {
        var rest = new Dictionary<Draft, int>();
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Head is { } head)
                rest[head] = i;
        }

        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Kind == BlockKind.RunningHead || drafts[i].Head is not null)
                continue;
            var prose = new Prose(broken);
            for (var k = i; k >= 0; k = rest.GetValueOrDefault(drafts[k], -1))
            {
                foreach (var line in blocks[k].Lines)
                    prose.Add(line, blocks[k].Page, k);
            }

            if (prose.Words.Count > 0)
                yield return new Stretch(drafts[i].Kind, prose.Text, prose.Words);
        }
    }
}
