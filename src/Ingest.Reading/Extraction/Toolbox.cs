using System.Diagnostics;
using Ingest.Model;
using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction;

/// <summary>The outside tools reading stands on: what is installed, in which version, and the Debian package that brings what is not.</summary>
public sealed class Toolbox(ReadingOptions options)
{
    private static readonly (string Name, string Package, string Purpose, bool Needed, string VersionSwitch)[] Known =
    [
        ("pdftotext", "poppler-utils", "reads the text layer of PDFs", true, "-v"),
        ("pdftoppm", "poppler-utils", "draws pages: for hidden text, OCR and reviewers", true, "-v"),
        ("pdfinfo", "poppler-utils", "tells what is wrong with a PDF", true, "-v"),
        ("prlimit", "util-linux", "bounds memory and processor time of the engines", true, "--version"),
        ("timeout", "coreutils", "ends engines that outlive us", true, "--version"),
        ("tesseract", "tesseract-ocr", "reads scanned pages", false, "--version"),
        ("qpdf", "qpdf", "mends damaged PDFs", false, "--version"),
        ("bwrap", "bubblewrap", "keeps engines from the network and from other files", false, "--version"),
    ];

    /// <summary>True where engines run inside bubblewrap; false where it is absent, refused by the system, or switched off.</summary>
    public bool Sandboxed => new Confinement(options).Sandboxed;

    /// <summary>Every tool, installed or not, the needed ones first.</summary>
    public IReadOnlyList<Tool> Tools() =>
        [.. Known.Select(tool => new Tool(tool.Name, tool.Package, tool.Purpose, tool.Needed, Version(tool.Name, tool.VersionSwitch)))];

    internal static MissingToolException Missing(string name) =>
        new(name, Known.FirstOrDefault(tool => tool.Name == name).Package ?? name);

    /// <summary>The first line the tool says about itself; null where it cannot be started.</summary>
    internal static string? Version(string name, string versionSwitch)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(name, [versionSwitch]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit(TimeSpan.FromSeconds(5));
            return said.Split('\n', 2)[0].Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
