using Ingest.Storage;
using Ingest.Web.People;
using Microsoft.AspNetCore.Antiforgery;

namespace Ingest.Web.Review;

/// <summary>What the desk's scripts tell and ask between two pages: drafts, that the desk is still open, what marked words mean.</summary>
public static class Signals
{
    public static void MapSignals(this IEndpointRouteBuilder site)
    {
        var desk = site.MapGroup("/review/{id}");
        desk.MapPost("/draft", DraftAsync).RequireAuthorization(Access.Review);
        desk.MapPost("/open", OpenAsync).RequireAuthorization(Access.Review);
        desk.MapGet("/read", Read).RequireAuthorization(Access.Review);
    }

    /// <summary>Keeps the form as it stands, for its author alone.</summary>
    private static async Task<IResult> DraftAsync(string id, HttpContext call, IAntiforgery antiforgery, CandidateStore candidates, Openings openings, DeskStore desk)
    {
        if (!await antiforgery.IsRequestValidAsync(call) || !int.TryParse((await call.Request.ReadFormAsync())["version"], out var version))
            return Results.BadRequest();
        if (candidates.Find(id) is null)
            return Results.NotFound();
        desk.SaveDraft(id, call.User.Identity!.Name!, version, ReviewForm.Of(call.Request.Form).ToDraft());
        return Now(id, call, candidates, openings);
    }

    /// <summary>A sign that the desk is still open; answers with what changed meanwhile.</summary>
    private static async Task<IResult> OpenAsync(string id, HttpContext call, IAntiforgery antiforgery, CandidateStore candidates, Openings openings) =>
        await antiforgery.IsRequestValidAsync(call) ? Now(id, call, candidates, openings) : Results.BadRequest();

    /// <summary>What marked words mean for a field.</summary>
    private static IResult Read(string field, string words, ReadWords read) => FieldNames.Parse(field) is { } known && words.Length <= 1000
        ? Results.Json(new { value = read(known, words) })
        : Results.BadRequest();

    private static IResult Now(string id, HttpContext call, CandidateStore candidates, Openings openings)
    {
        if (candidates.Find(id) is not { } held)
            return Results.NotFound();
        var who = call.User.Identity!.Name!;
        openings.Open(id, who);
        return Results.Json(new { version = held.Version, others = openings.Others(id, who) });
    }
}
