using System.Threading.RateLimiting;
using Ingest.Web.Composition;

namespace Ingest.Web.People;

/// <summary>How often signing in may be tried in a minute: from one address, and for one name from wherever.</summary>
public sealed class SignInLimit(WebOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _attempts = PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = options.SignInsPerMinute, Window = TimeSpan.FromMinutes(1) }));

    public bool Allows(HttpContext context, string name)
    {
        using var byAddress = _attempts.AttemptAcquire("address " + context.Connection.RemoteIpAddress);
        using var byName = _attempts.AttemptAcquire("name " + name.ToUpperInvariant());
        return byAddress.IsAcquired && byName.IsAcquired;
    }

    public void Dispose() => _attempts.Dispose();
}
