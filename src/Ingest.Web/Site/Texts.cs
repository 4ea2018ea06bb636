using System.Globalization;
using Ingest.Model;
using Microsoft.Extensions.Localization;

namespace Ingest.Web.Site;

/// <summary>
/// Every text the pages show, in the reader's language. The English text is its own key; the translations lie in
/// <c>Texts.LANGUAGE.resx</c> beside this file, and a test holds them complete.
/// </summary>
public sealed class Texts(IStringLocalizer<Texts> texts)
{
    /// <summary>The languages there are, by the code of their own.</summary>
    public static IReadOnlyList<(string Code, string Name)> Languages { get; } = [("en", "English"), ("fr", "Français")];

    public string this[string text] => texts[text];

    public string this[string text, params object[] values] => string.Format(CultureInfo.CurrentCulture, texts[text], values);

    /// <summary>What is at fault, and what to do about it.</summary>
    public string Told(IngestException fault) => $"{Said(fault.Message)} {Said(fault.Remedy)}";

    /// <summary>A sentence that a room without readers made in English.</summary>
    public string Said(string sentence) => Sentences.Translate(texts, sentence);

    /// <summary>A code of the programme (<c>none-found</c>) or the codebook (<c>mutual_defence</c>) in words.</summary>
    /// <param name="label">What the codebook calls it, where it does.</param>
    public string Code(string? code, string? label = null) => code is null ? "" : texts["code:" + code] is { ResourceNotFound: false } known
        ? known
        : label ?? char.ToUpper(code[0], CultureInfo.InvariantCulture) + code[1..].Replace('_', ' ').Replace('-', ' ');
}
