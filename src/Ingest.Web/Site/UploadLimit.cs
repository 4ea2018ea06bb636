namespace Ingest.Web.Site;

/// <summary>Refuses a body that says itself that it is too large before a byte of it is read.</summary>
public static class UploadLimit
{
    public static IApplicationBuilder UseUploadLimit(this IApplicationBuilder site, long bytes) => site.Use((context, next) =>
    {
        if (!(context.Request.ContentLength > bytes))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
