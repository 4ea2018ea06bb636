namespace Ingest.Web.Registry.Api;

/// <summary>Which parameters of the query string an address of the API takes, for its documentation.</summary>
public sealed record ApiQuery(IReadOnlyList<FilterParameter> Parameters)
{
    public static ApiQuery Filter { get; } = new(FilterParameter.All);

    public static ApiQuery Paged { get; } = new(
    [
        new("limit", $"How many a page holds, 1 to {ApiCall.MostLimit}; {ApiCall.DefaultLimit} unless told otherwise."),
        new("p", "Which page, from 1."),
    ]);

    public static ApiQuery Values { get; } = new([new("values", "yes gives every value with what proves it, as for one entry.")]);
}
