using Ingest.Model;

namespace Ingest.Assistant;

/// <summary>One code as a coder, person or model, is told of it.</summary>
/// <param name="Field">Type, legal form, focus, content or clause.</param>
/// <param name="NeedsUndertaking">True where only an undertaking proves it: words of the preamble or the title do not.</param>
public sealed record SchemeCode(Field Field, string Code, string Label, string Definition, string Include, string Exclude, IReadOnlyList<string> Examples, bool NeedsUndertaking);
