using Ingest.Agreements.Detection.Parties;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>One place where a text speaks of an arrangement.</summary>
/// <param name="Label">The name of a well-known arrangement; null for one that only this text names.</param>
/// <param name="Start">Offset of the naming words.</param>
/// <param name="Strength">0 to 1: how surely these words name an arrangement; the confidence of the title.</param>
internal sealed record Mention(
    string? Label, int Start, int End, Sentence Sentence, ArrangementKind Kind, IReadOnlyList<PartyHit> Parties, double Strength)
{
    /// <summary>The name put together where the text parts its words ("new (A-B) and upgraded (A-C) treaties"); null where the words stand together.</summary>
    public string? Wording { get; init; }

    public string NameIn(FlatText text) => Label ?? Wording ?? text.Text[Start..End].Replace('\n', ' ');

    public bool Overlaps(Mention other) => Start < other.End && other.Start < End;
}
