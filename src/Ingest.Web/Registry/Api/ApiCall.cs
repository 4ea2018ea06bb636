using System.Globalization;

namespace Ingest.Web.Registry.Api;

/// <summary>What a caller of the API asked: the registry's own filter, and how much of the list.</summary>
public sealed record ApiCall(RegistryFilter Filter, int Limit, HttpRequest Request)
{
    public const int DefaultLimit = 50;

    public const int MostLimit = 200;

    /// <summary>Parameters that are none of the filter's.</summary>
    private static readonly string[] Own = ["limit", "p", "values"];

    public int Skip => (Filter.Page - 1) * Limit;

    /// <summary>Null where it can be answered; otherwise what is wrong with it.</summary>
    public static IResult? Fault(HttpRequest request, out ApiCall call)
    {
        var filter = RegistryFilter.Of(request.Query);
        var limit = request.Query["limit"].FirstOrDefault();
        var read = int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostLimit;
        call = new ApiCall(filter, read ? number : DefaultLimit, request);
        var known = FilterParameter.All.Select(parameter => parameter.Name).Concat(Own).ToHashSet();
        List<string> wrong = [.. filter.Unread, .. request.Query.Keys.Where(name => !known.Contains(name))];
        if (limit is not null && !read)
            wrong.Add("limit");
        return wrong.Count == 0 ? null : Results.Problem(
            $"See {ApiEndpoints.Root}/openapi.json for what each may be; limit goes from 1 to {MostLimit}.",
            statusCode: StatusCodes.Status400BadRequest, title: $"These parameters could not be read: {string.Join(", ", wrong)}.");
    }

    public Paged<T> Page<T>(IReadOnlyList<T> items, int total)
    {
        var next = Skip + items.Count < total ? Address(Filter.Page + 1) : null;
        if (next is not null)
            Request.HttpContext.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return new Paged<T>(items, total, Filter.Page, Limit, next);
    }

    private string Address(int page)
    {
        var filter = Filter.ToString();
        var values = Request.Query["values"].FirstOrDefault() is { } word ? $"&values={Uri.EscapeDataString(word)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Request.Scheme}://{Request.Host}{Request.Path}{(filter.Length > 0 ? filter + "&" : "?")}limit={Limit}&p={page}{values}");
    }
}
