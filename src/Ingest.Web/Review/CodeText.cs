namespace Ingest.Web.Review;

/// <summary>A code of the codebook in words.</summary>
public sealed record CodeText(string Code, string Label, string Definition, string Include, string Exclude);
