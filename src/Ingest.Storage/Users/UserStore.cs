using System.Text.RegularExpressions;
using Dapper;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>The users: disabled, never deleted, for what they decided keeps their name.</summary>
public sealed partial class UserStore(Database database, TimeProvider clock)
{
    private const string Select =
        "SELECT name, roles, password_hash AS passwordHash, created_at AS createdAt, disabled_at AS disabledAt FROM users";

    /// <param name="passwordHash">Made by the web framework's hasher; the password itself never comes here.</param>
    /// <param name="by">Who adds the user: a user's name, or the command.</param>
    public void Add(string name, IReadOnlyList<Role> roles, string passwordHash, string by)
    {
        if (!Names().IsMatch(name))
            throw new IngestException($"“{name}” cannot be a user's name.", "Use 2 to 40 letters, digits, dots, dashes or underscores, beginning with a letter.");
        Check(roles);
        if (Find(name) is not null)
            throw new IngestException($"There is a user {name} already.", "Choose another name, or enable that user again.");
        Change(name, by, null, "added", """
            INSERT INTO users (name, roles, password_hash, created_at) VALUES (@name, @roles, @passwordHash, @now)
            """, new { name, roles = Joined(roles), passwordHash, now = clock.Now() });
    }

    /// <summary>Null where there is no such user.</summary>
    public User? Find(string name) => database.Read(connection =>
        connection.QuerySingleOrDefault<Row>($"{Select} WHERE name = @name", new { name })?.Build());

    public IReadOnlyList<User> List() => database.Read(connection =>
        connection.Query<Row>($"{Select} ORDER BY name").Select(row => row.Build()).ToList());

    public void Disable(string name, string by) => Change(name, by, Known(name), "disabled",
        "UPDATE users SET disabled_at = coalesce(disabled_at, @now) WHERE name = @name", new { name, now = clock.Now() });

    public void Enable(string name, string by) => Change(name, by, Known(name), "enabled",
        "UPDATE users SET disabled_at = NULL WHERE name = @name", new { name });

    public void SetRoles(string name, IReadOnlyList<Role> roles, string by)
    {
        Check(roles);
        Change(name, by, Known(name), "roles", "UPDATE users SET roles = @roles WHERE name = @name", new { name, roles = Joined(roles) });
    }

    public void SetPassword(string name, string passwordHash, string by) => Change(name, by, Known(name), "password",
        "UPDATE users SET password_hash = @passwordHash WHERE name = @name", new { name, passwordHash });

    private User Known(string name) =>
        Find(name) ?? throw new IngestException($"There is no user {name}.", "See `ingest user list` for the names.");

    private void Change(string name, string by, User? before, string why, string sql, object values) => database.Write(connection =>
    {
        connection.Execute(sql, values);
        var after = connection.QuerySingle<Row>($"{Select} WHERE name = @name", new { name }).Build();
        AuditChain.Append(connection, new Change(by, "user", after.Name, Shown(before), Shown(after)) { Why = why }, clock.Now());
    });

    /// <summary>What the chain keeps of a user: never the password's hash, which would outlive its change.</summary>
    private static string? Shown(User? user) => user is null ? null : Json.Write(new { user.Name, user.Roles, user.CreatedAt, user.DisabledAt });

    private static void Check(IReadOnlyList<Role> roles)
    {
        if (roles.Count == 0)
            throw new IngestException("The user has no role.", "Give at least one of researcher, reviewer, adjudicator, administrator.");
    }

    private static string Joined(IReadOnlyList<Role> roles) => string.Join(',', roles.Distinct().Order().Select(Code.Of));

    [GeneratedRegex(@"^\p{L}[\p{L}\p{Nd}._-]{1,39}$")]
    private static partial Regex Names();

    private sealed class Row
    {
        public string Name { get; init; } = "";
        public string Roles { get; init; } = "";
        public string PasswordHash { get; init; } = "";
        public string CreatedAt { get; init; } = "";
        public string? DisabledAt { get; init; }

        public User Build() => new(
            Name,
            [.. Roles.Split(',').Select(Code.Read<Role>)],
            PasswordHash,
            Moment.Read(CreatedAt),
            DisabledAt is null ? null : Moment.Read(DisabledAt));
    }
}
