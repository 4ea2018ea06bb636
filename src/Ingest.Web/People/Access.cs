using Ingest.Model;
using Ingest.Web.Composition;
using Microsoft.AspNetCore.Authorization;

namespace Ingest.Web.People;

/// <summary>Who may do what; pages name a policy, never a role.</summary>
public static class Access
{
    /// <summary>Look at candidates and documents.</summary>
    public const string Read = nameof(Read);

    /// <summary>Hand in files.</summary>
    public const string Drop = nameof(Drop);

    /// <summary>Code and decide.</summary>
    public const string Review = nameof(Review);

    /// <summary>Settle what coders disagree on.</summary>
    public const string Adjudicate = nameof(Adjudicate);

    /// <summary>Keep users.</summary>
    public const string Administer = nameof(Administer);

    public static void AddAccess(this IServiceCollection site, WebOptions options, bool local)
    {
        var anyoneReads = options.Readers == "all" || (options.Readers == "local" && local);
        var read = new AuthorizationPolicyBuilder().RequireAssertion(call => anyoneReads || call.User.Identity?.IsAuthenticated == true).Build();
        site.AddAuthorizationBuilder()
            .AddPolicy(Read, read)
            .AddPolicy(Drop, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Review, policy => policy.RequireRole(nameof(Role.Reviewer)))
            .AddPolicy(Adjudicate, policy => policy.RequireRole(nameof(Role.Adjudicator)))
            .AddPolicy(Administer, policy => policy.RequireRole(nameof(Role.Administrator)))
            // A page that forgets to say who may see it is for readers.
            .SetDefaultPolicy(read)
            .SetFallbackPolicy(read);
    }
}
