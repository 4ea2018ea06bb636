namespace Ingest.Web.Registry.Claims;

/// <summary>A number a brief gives, as a question to the registry.</summary>
/// <param name="Id">E.g. <c>Q05</c>.</param>
/// <param name="Asks">What is counted, in our words; in English, the key of its text.</param>
/// <param name="Stated">The figure.</param>
/// <param name="Figure">The figure as a document may write it, to find where one does; null where it is no number.</param>
/// <param name="Words">Words that must stand in the sentence too.</param>
public sealed record ClaimQuestion(string Id, string Asks, string Stated, string? Figure, IReadOnlyList<string> Words, Func<LiveRegistry, ClaimAnswer> Answer);
