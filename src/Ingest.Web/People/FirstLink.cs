using System.Security.Cryptography;
using System.Text;
using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Web.People;

/// <summary>
/// While there is no administrator, whoever started the server becomes one by a link that only her terminal shows.
/// It is kept in memory alone, works once, and is another after each start.
/// </summary>
public sealed class FirstLink(UserStore users)
{
    private readonly string _secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    public bool Needed => !users.List().Any(user => user.MayDo(Role.Administrator));

    public string Path => $"/first-administrator?secret={_secret}";

    public bool Fits(string? secret) => Needed
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret ?? ""), Encoding.UTF8.GetBytes(_secret));
}
