namespace Ingest.Web.Registry.Api;

/// <summary>A page of a list.</summary>
/// <param name="Items">Those of this page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">From 1.</param>
/// <param name="Limit">How many a page holds at most.</param>
/// <param name="Next">The address of the next page; left out on the last.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Total, int Page, int Limit, string? Next);
