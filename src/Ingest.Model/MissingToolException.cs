namespace Ingest.Model;

/// <summary>A program Ingest needs is not on this machine: neither the document nor the code is at fault, and an installation mends it.</summary>
/// <param name="tool">The program that could not be started, e.g. <c>pdftotext</c>.</param>
/// <param name="package">The Debian package that brings it, e.g. <c>poppler-utils</c>.</param>
public sealed class MissingToolException(string tool, string package, Exception? inner = null)
    : Exception($"{tool} is not installed.", inner)
{
    /// <summary>One sentence a person can act on.</summary>
    public string Remedy { get; } = $"Install it with: apt-get install {package}";
}
