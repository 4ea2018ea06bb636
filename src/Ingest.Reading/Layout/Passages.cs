using Ingest.Model;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>What coders read: each paragraph one passage, however many columns and pages it runs over.</summary>
internal static class Passages
{
    public static IReadOnlyList<Passage> Of(IReadOnlyList<Draft> drafts, IReadOnlyList<Block> blocks, BrokenWords broken)
    {
        var passages = new List<Passage>();
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

            passages.Add(new Passage { Index = passages.Count, Kind = drafts[i].Kind, Text = prose.Text, Words = prose.Words });
        }

        return passages;
    }
}
