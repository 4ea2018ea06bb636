using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Ingest.Web.Site;

/// <summary>A reader's language and theme, kept in her browser.</summary>
public static class Preferences
{
    private static readonly CookieOptions ForAYear = new()
    {
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    };

    public static void MapPreferences(this IEndpointRouteBuilder site) => site.MapPost("/preferences", KeepAsync).AllowAnonymous();

    private static async Task<IResult> KeepAsync(
        HttpContext context, IAntiforgery antiforgery, [FromForm] string? language, [FromForm] string? theme, [FromForm] string? back)
    {
        await antiforgery.ValidateRequestAsync(context);
        if (Texts.Languages.Any(known => known.Code == language))
        {
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language!)), ForAYear);
        }

        if (theme is "light" or "dark")
            context.Response.Cookies.Append("theme", theme, ForAYear);
        return Results.LocalRedirect(Local(back));
    }

    /// <summary>An address of ours, or home: a form must not send the reader elsewhere.</summary>
    public static string Local(string? address) =>
        address is ['/', not ('/' or '\\'), ..] or "/" && !address.Any(char.IsControl) ? address : "/";
}
