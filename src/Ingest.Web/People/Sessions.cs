using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Ingest.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Ingest.Web.People;

/// <summary>A signed-in person, kept in a cookie; ends at once when she is disabled, or her roles or password change.</summary>
public static class Sessions
{
    private const string Stamp = "stamp";

    public static void AddSessions(this IServiceCollection site, TimeSpan idle) => site
        .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
        .AddCookie(cookie =>
        {
            cookie.Cookie.Name = "ingest-session";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = idle;
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "back";
            cookie.Events.OnValidatePrincipal = ValidateAsync;
            cookie.Events.OnRedirectToAccessDenied = Answer(StatusCodes.Status403Forbidden);
            var toSignIn = cookie.Events.OnRedirectToLogin;
            // A form or a script cannot follow to another page; it is told, and says so.
            cookie.Events.OnRedirectToLogin = call => HttpMethods.IsGet(call.Request.Method) && !call.Request.Headers.ContainsKey("HX-Request")
                ? toSignIn(call)
                : Answer(StatusCodes.Status401Unauthorized)(call);
        });

    public static Task SignInAsync(HttpContext context, User user)
    {
        var claims = user.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString()))
            .Append(new Claim(ClaimTypes.Name, user.Name)).Append(new Claim(Stamp, StampOf(user)));
        return context.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme)));
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext call)
    {
        var user = call.HttpContext.RequestServices.GetRequiredService<UserStore>().Find(call.Principal?.Identity?.Name ?? "");
        if (user is { DisabledAt: null } && call.Principal?.FindFirstValue(Stamp) == StampOf(user))
            return;
        call.RejectPrincipal();
        await call.HttpContext.SignOutAsync();
    }

    private static string StampOf(User user) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.PasswordHash}|{string.Join(',', user.Roles)}")))[..16];

    private static Func<RedirectContext<CookieAuthenticationOptions>, Task> Answer(int status) => call =>
    {
        call.Response.StatusCode = status;
        return Task.CompletedTask;
    };
}
