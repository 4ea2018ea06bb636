using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A candidate or entry as far as its identity goes.</summary>
internal sealed class TwinRow
{
    public string Id { get; init; } = "";
    public bool IsEntry { get; init; }
    public string? Title { get; init; }
    public string Parties { get; init; } = "";
    public string? Signed { get; init; }
    public string? Type { get; init; }

    public string? State { get; init; }

    public string[] Codes => Parties.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>True where a person looking at this record said that the other is another agreement.</summary>
    public bool IsDifferentFrom(string other) =>
        State is not null && Json.Read<Answers>(State).Ties.Any(tie => tie.Other == other && tie.Relation == Relation.Different);

    public Twin As(Likeness likeness) =>
        new(Id, IsEntry, Title, Codes, PartialDate.Parse(Signed), Type, likeness.Weight, likeness.For, likeness.Against);

    /// <summary>What the states of candidates and entries have in common.</summary>
    private sealed record Answers
    {
        public IReadOnlyList<Tie> Ties { get; init; } = [];
    }
}
