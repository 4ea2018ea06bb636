using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>Brings the mentions of one arrangement together: by its well-known name, by shared words, or by same parties in the same domain.</summary>
internal static class MentionGroups
{
    public static IReadOnlyList<MentionGroup> Of(FlatText text, IReadOnlyList<Mention> mentions)
    {
        var groups = new List<MentionGroup>();
        // Named ones first, so that descriptions find the name they describe.
        foreach (var mention in mentions.OrderBy(mention => mention.Label is null).ThenBy(mention => mention.Start))
        {
            var home = groups.Find(group => group.Holds(text, mention));
            if (home is null)
                groups.Add(new MentionGroup([mention]));
            else
                home.Mentions.Add(mention);
        }

        // A title printed twice, once cut short, has its twin in a named group.
        foreach (var twin in groups.Where(group => group.Mentions[0].Label is null).ToList())
        {
            if (groups.Find(group => group != twin && group.Mentions.Exists(mention => twin.Mentions.Exists(other => MentionGroup.IsNamesake(text, mention, other)))) is not { } home)
                continue;
            home.Mentions.AddRange(twin.Mentions);
            groups.Remove(twin);
        }

        return [.. groups.OrderBy(group => group.Mentions.Min(mention => mention.Start))];
    }
}
