using System.Text.Json;
using Ingest.Agreements;
using Ingest.Pipeline;
using Ingest.Web.Commands;

namespace Ingest.Web.Composition;

/// <summary>The codebook in force, for people and for programs.</summary>
public static class CodebookPrint
{
    public static string Markdown(CodebookOptions options) => CodebookMarkdown.Write(CodebookFolder.Read(options));

    public static string Json(CodebookOptions options)
    {
        var codebook = CodebookFolder.Read(options);
        return JsonSerializer.Serialize(
            new
            {
                codebook.Version,
                codebook.Title,
                codebook.Hash,
                Codes = codebook.Entries.Select(entry => new
                {
                    Axis = Wire.Word(entry.Axis),
                    entry.Code,
                    entry.Label,
                    entry.Definition,
                    entry.Include,
                    entry.Exclude,
                    entry.Examples,
                    entry.Family,
                    entry.Families,
                    entry.Details,
                    entry.Elsewhere,
                    Cues = entry.Cues.Select(cue => new { Role = Wire.Word(cue.Role), cue.Language, cue.Text }),
                }),
            },
            Wire.Json);
    }

    /// <summary>Axis, code, label and definition of every code.</summary>
    public static IEnumerable<(string Axis, string Code, string Label, string Definition)> Rows(CodebookOptions options) =>
        CodebookFolder.Read(options).Entries.Where(entry => entry.Axis != CodebookAxis.Grammar)
            .Select(entry => (Wire.Word(entry.Axis), entry.Code, entry.Label, entry.Definition));
}
