using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>A row of <c>drops</c>.</summary>
internal sealed class DropRow
{
    public const string Select = """
        SELECT id, path, name, via, tags, bytes, modified, seen, sha256, outcome, reason, remedy, stage, attempts, owner,
               not_before AS notBefore, begun, twin, page, pages, candidates, seconds, ended, cancelled
        FROM drops
        """;

    public long Id { get; init; }
    public string Path { get; init; } = "";
    public string Name { get; init; } = "";
    public string Via { get; init; } = "";
    public string Tags { get; init; } = "";
    public long Bytes { get; init; }
    public string? Modified { get; init; }
    public string Seen { get; init; } = "";
    public string? Sha256 { get; init; }
    public string Outcome { get; init; } = "";
    public string Reason { get; init; } = "";
    public string Remedy { get; init; } = "";
    public string Stage { get; init; } = "";
    public int Attempts { get; init; }
    public string? Owner { get; init; }
    public string? NotBefore { get; init; }
    public string? Begun { get; init; }
    public long? Twin { get; init; }
    public int Page { get; init; }
    public int Pages { get; init; }
    public int Candidates { get; init; }
    public double Seconds { get; init; }
    public string? Ended { get; init; }
    public string Cancelled { get; init; } = "";

    public static Drop Get(SqliteConnection connection, long id) => connection.QuerySingle<DropRow>($"{Select} WHERE id = @id", new { id }).Build();

    public static Drop? Find(SqliteConnection connection, long id) => connection.QuerySingleOrDefault<DropRow>($"{Select} WHERE id = @id", new { id })?.Build();

    public Drop Build() => new()
    {
        Id = Id,
        Path = Path,
        Name = Name,
        Via = Code.Read<Via>(Via),
        Tags = Tags,
        Bytes = Bytes,
        Seen = Moment.Read(Seen),
        Sha256 = Sha256,
        Outcome = Code.Read<Outcome>(Outcome),
        Reason = Reason,
        Remedy = Remedy,
        Stage = Code.Read<Stage>(Stage),
        Attempts = Attempts,
        Owner = Owner,
        NotBefore = NotBefore is null ? null : Moment.Read(NotBefore),
        Begun = Begun is null ? null : Moment.Read(Begun),
        Twin = Twin,
        Page = Page,
        Pages = Pages,
        Candidates = Candidates,
        Seconds = Seconds,
        Ended = Ended is null ? null : Moment.Read(Ended),
        CancelledBy = Cancelled,
    };
}
