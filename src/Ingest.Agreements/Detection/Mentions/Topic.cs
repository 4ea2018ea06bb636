using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>What goes without saying in a brief, because its title, a heading or the head of a paragraph says it.</summary>
internal static class Topic
{
    /// <summary>A head run into its paragraph is no longer than this: "With the United States: …", in tokens.</summary>
    private const int LongestHead = 5;

    /// <summary>Whether the title speaks of defence.</summary>
    public static bool IsDefence(FlatText text) =>
        text.Title is { } title && text.IsDefence(text.StartOf(title.Index), text.StartOf(title.Index + 1));

    /// <summary>A paper says in so many characters to whom it is addressed.</summary>
    private const int Address = 600;

    /// <summary>
    /// The state whose agreements the text is about, where its title names one and no other ("Poland's web of defence ties"), or where the title
    /// names none and the head of the text the parliament it is written for; proved by those words.
    /// </summary>
    public static PartyHit? Home(FlatText text)
    {
        if (text.Title is not { } title)
            return null;
        var named = Named(text, title);
        return Only(named.Count > 0 ? named : [.. text.NamesIn(0, Address).Where(hit => hit.Is(NameKind.Parliament)).Select(hit => new PartyHit(hit.As(NameKind.Parliament)!.Code, hit.Start, hit.Length))]);
    }

    /// <summary>The state a paragraph is about: by the head run into it ("Greece. The two …", "With Sweden: a memorandum …"), or by the heading above it.</summary>
    public static PartyHit? Partner(FlatText text, Sentence sentence)
    {
        var passage = text.PassageAt(sentence.Start);
        var first = text.TokenAt(text.StartOf(passage));
        if (text.NamesIn(text.StartOf(passage), text.StartOf(passage + 1)).FirstOrDefault() is { } name && name.First + name.Count <= first + LongestHead
            && name.End < text.Text.Length && text.Text[name.End] is '.' or ':' or '–' or '—' && StateRun.Expand(name).ToList() is [var head])
            return head with { Inferred = true };
        return text.HeadingAbove(passage) is { } heading ? Only(Named(text, heading)) : null;
    }

    /// <summary>
    /// Whose further agreements a sentence tells of, where it names only the others: the state of the title, else that of the heading, else
    /// the one of which the sentence before spoke first.
    /// </summary>
    public static PartyHit? Hub(FlatText text, Sentence sentence)
    {
        if ((Home(text) ?? (text.HeadingAbove(text.PassageAt(sentence.Start)) is { } heading && IsAName(text, heading) ? Only(Named(text, heading)) : null)) is { } known)
            return known;
        return sentence.IsSigned && sentence.Before()?.Runs is [{ Parties: [var subject] }, ..] ? subject with { Inferred = true } : null;
    }

    /// <summary>A heading that is a state's name and nothing more opens its chapter; one with other words may as well name a partner.</summary>
    private static bool IsAName(FlatText text, Passage heading) =>
        text.NamesIn(text.StartOf(heading.Index), text.StartOf(heading.Index + 1)).FirstOrDefault() is { } hit && hit.Length >= heading.Text.Trim().Length - 4;

    private static List<PartyHit> Named(FlatText text, Passage words) => [.. text.NamesIn(text.StartOf(words.Index), text.StartOf(words.Index + 1)).SelectMany(StateRun.Expand)];

    /// <summary>The one state that is named, however often; null where none is, or several are.</summary>
    private static PartyHit? Only(List<PartyHit> named) =>
        named.Count > 0 && named.TrueForAll(party => party.Code == named[0].Code) ? named[0] with { Inferred = true } : null;
}
