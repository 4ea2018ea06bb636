using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>The state whose agreements a brief is about, where its title names one and no other: "Poland's web of defence ties".</summary>
internal static class HomeState
{
    /// <summary>The party that goes without saying, proved by the title; null where the title names none or several.</summary>
    public static PartyHit? Of(FlatText text)
    {
        if (text.Document.Passages.FirstOrDefault(passage => passage.Kind == BlockKind.Title) is not { } title)
            return null;
        var named = text.NamesIn(text.StartOf(title.Index), text.StartOf(title.Index + 1)).SelectMany(StateRun.Expand).ToList();
        return named.Count > 0 && named.TrueForAll(party => party.Code == named[0].Code) ? named[0] with { Inferred = true } : null;
    }
}
