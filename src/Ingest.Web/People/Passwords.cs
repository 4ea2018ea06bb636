using Ingest.Model;
using Ingest.Storage;
using Microsoft.AspNetCore.Identity;

namespace Ingest.Web.People;

/// <summary>Passwords, hashed and compared by the framework's hasher (PBKDF2, NIST SP 800-132).</summary>
public static class Passwords
{
    /// <summary>Characters; length is what counts (NIST SP 800-63B).</summary>
    public const int Shortest = 10;

    private static readonly PasswordHasher<string> Hasher = new();

    /// <summary>Compared with where there is no such user, so that the time to refuse does not tell which names exist.</summary>
    private static readonly string Nobody = Hasher.HashPassword("", Guid.NewGuid().ToString());

    public static string Hash(string name, string password) => password.Length >= Shortest
        ? Hasher.HashPassword(name, password)
        : throw new IngestException("The password is too short.", $"Use at least {Shortest} characters; a few words are good.");

    public static bool Fit(User? user, string password) =>
        Hasher.VerifyHashedPassword(user?.Name ?? "", user?.PasswordHash ?? Nobody, password) != PasswordVerificationResult.Failed && user is { DisabledAt: null };
}
