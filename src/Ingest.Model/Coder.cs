namespace Ingest.Model;

/// <summary>Who coded.</summary>
/// <param name="Kind">Rules, a model, or a person.</param>
/// <param name="Name">For rules <c>rules</c>; for a model its name; for a person the user name.</param>
/// <param name="CodebookVersion">The codebook's version at the time, e.g. <c>1.0</c>.</param>
/// <param name="CodebookHash">SHA-256 of the codebook's files, lower-case hex.</param>
public sealed record Coder(CoderKind Kind, string Name, string CodebookVersion, string CodebookHash);
