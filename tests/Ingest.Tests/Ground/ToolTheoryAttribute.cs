namespace Ingest.Tests.Ground;

/// <summary>A theory that needs programs of the system; skipped, and naming what is missing, where they are absent.</summary>
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(params string[] tools)
    {
        var missing = tools.Where(tool => !Tools.Exists(tool)).ToList();
        if (missing.Count > 0)
            Skip = $"Not installed here: {string.Join(", ", missing)}.";
    }
}
