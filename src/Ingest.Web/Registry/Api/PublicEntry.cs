using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Web.Registry.Api;

/// <summary>An entry as others get it: one shape for releases, downloads and the API.</summary>
public sealed record PublicEntry
{
    /// <summary>The entry's lasting id, e.g. <c>EDA-2024-0017</c>.</summary>
    public required string Id { get; init; }

    /// <summary>active, merged or withdrawn.</summary>
    public required EntryStatus Status { get; init; }

    /// <summary>The entry that stands for this one too.</summary>
    public string? MergedInto { get; init; }

    /// <summary>The agreement's title as printed.</summary>
    public string? Title { get; init; }

    /// <summary>ISO 3166-1 alpha-3 codes of states, acronyms of organisations, in order.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Date of signature in ISO 8601, as precise as known; so are all dates here.</summary>
    public string? Signed { get; init; }

    /// <summary>Where it was signed.</summary>
    public string? Place { get; init; }

    /// <summary>Date of entry into force.</summary>
    public string? InForce { get; init; }

    /// <summary>Date on which it ends, where the text states one.</summary>
    public string? Expires { get; init; }

    /// <summary>ISO 8601 duration, or <c>indefinite</c>.</summary>
    public string? Duration { get; init; }

    /// <summary>Type code of the codebook; left out where nobody could tell.</summary>
    public string? Type { get; init; }

    /// <summary>Legal form code of the codebook.</summary>
    public string? LegalForm { get; init; }

    /// <summary>Whether it binds in law; left out where nobody could tell.</summary>
    public bool? Binding { get; init; }

    /// <summary>The one primary content, a code of the codebook.</summary>
    public string? Focus { get; init; }

    /// <summary>Content codes of the codebook.</summary>
    public IReadOnlyList<string> Content { get; init; } = [];

    /// <summary>Clause codes of the codebook.</summary>
    public IReadOnlyList<string> Clauses { get; init; } = [];

    /// <summary><c>review</c>, or the registry it was imported from.</summary>
    public required string Source { get; init; }

    /// <summary>Its id in that registry.</summary>
    public string? SourceId { get; init; }

    /// <summary>How it stands to other entries.</summary>
    public IReadOnlyList<Tie> Ties { get; init; } = [];

    /// <summary>Counts its changes from 1.</summary>
    public int Version { get; init; }

    /// <summary>When it was approved or imported.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset Updated { get; init; }

    /// <summary>Every value with what it rests on; left out of lists.</summary>
    public IReadOnlyList<PublicValue>? Values { get; init; }

    /// <param name="quotations">Null leaves the values out.</param>
    public static PublicEntry Of(HeldEntry held, Quotations? quotations = null)
    {
        var entry = held.Entry;
        return new PublicEntry
        {
            Id = entry.Id,
            Status = entry.Status,
            MergedInto = entry.MergedInto,
            Title = entry.First(Field.Title),
            Parties = Codes(entry, Field.Party),
            Signed = entry.First(Field.Signed),
            Place = entry.First(Field.Place),
            InForce = entry.First(Field.InForce),
            Expires = entry.Values.FirstOrDefault(value => value is { Field: Field.Date, Qualifier: "expires" })?.Value,
            Duration = entry.First(Field.Duration),
            Type = entry.First(Field.Type),
            LegalForm = entry.First(Field.LegalForm),
            Binding = entry.First(Field.Binding) is { } binding ? bool.Parse(binding) : null,
            Focus = entry.First(Field.Focus),
            Content = Codes(entry, Field.Content),
            Clauses = Codes(entry, Field.Clause),
            Source = entry.Source,
            SourceId = entry.SourceId,
            Ties = entry.Ties,
            Version = held.Version,
            Created = held.CreatedAt,
            Updated = held.UpdatedAt,
            Values = quotations is null ? null : [.. entry.Values.Select(value => PublicValue.Of(value, quotations))],
        };
    }

    private static IReadOnlyList<string> Codes(Entry entry, Field field) => [.. entry.All(field).Distinct().Order(StringComparer.Ordinal)];
}
