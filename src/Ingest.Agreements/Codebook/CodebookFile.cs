using System.Reflection;

namespace Ingest.Agreements;

/// <summary>One YAML file of a codebook: its name (<c>content.yaml</c>) and its text.</summary>
public sealed record CodebookFile(string Name, string Text)
{
    /// <summary>The files built into this room, by name.</summary>
    public static IReadOnlyList<CodebookFile> BuiltIn { get; } = [.. Embedded().OrderBy(file => file.Name, StringComparer.Ordinal)];

    private static IEnumerable<CodebookFile> Embedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var parts = resource.Split('.');
            yield return new CodebookFile($"{parts[^2]}.yaml", reader.ReadToEnd());
        }
    }
}
