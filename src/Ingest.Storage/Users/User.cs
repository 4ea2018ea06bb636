using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A person who works with the records.</summary>
/// <param name="Name">Unique, whatever the case of its letters.</param>
/// <param name="PasswordHash">As the web framework's hasher wrote it.</param>
/// <param name="DisabledAt">Since when the user may not sign in; null while she may.</param>
public sealed record User(string Name, IReadOnlyList<Role> Roles, string PasswordHash, DateTimeOffset CreatedAt, DateTimeOffset? DisabledAt)
{
    public bool MayDo(Role role) => DisabledAt is null && Roles.Contains(role);
}
