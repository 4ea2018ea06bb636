using System.Security.Cryptography;
using System.Text;

namespace Ingest.Assistant;

/// <summary>What the model is told, as files beside this one; their version is their content's own hash, so that no change goes unnoticed.</summary>
public static class PromptFiles
{
    private static readonly string[] Names = ["coding", "repair", "translation", "cues"];
    private static readonly Dictionary<string, string> Texts = Names.ToDictionary(name => name, Load);

    /// <summary>The first twelve digits of the SHA-256 of all prompts.</summary>
    public static string Version { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', Names.Select(name => Texts[name])))))[..12];

    /// <summary>A prompt with its gaps (<c>{{codes}}</c>) filled.</summary>
    internal static string Fill(string name, params (string Gap, string With)[] gaps) =>
        gaps.Aggregate(Texts[name], (text, gap) => text.Replace("{{" + gap.Gap + "}}", gap.With, StringComparison.Ordinal));

    private static string Load(string name)
    {
        using var reader = new StreamReader(typeof(PromptFiles).Assembly.GetManifestResourceStream($"Prompts/{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
