namespace Ingest.Reading.Extraction;

/// <summary>An outside program reading uses.</summary>
/// <param name="Package">The Debian package that brings it.</param>
/// <param name="Purpose">What it is for, to go on after its name.</param>
/// <param name="Needed">False where reading goes on without it, with less.</param>
/// <param name="Version">What it says about itself; null where it is not installed.</param>
public sealed record Tool(string Name, string Package, string Purpose, bool Needed, string? Version);
