using System.Security.Cryptography;
using System.Text;
using Ingest.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Ingest.Agreements;

/// <summary>From YAML files to a codebook; every fault is told with file and line.</summary>
public static class CodebookReader
{
    private const string Heading = "codebook.yaml";

    private static readonly Dictionary<string, CodebookAxis> Axes = new()
    {
        ["type"] = CodebookAxis.Type,
        ["legal_form"] = CodebookAxis.LegalForm,
        ["focus"] = CodebookAxis.Focus,
        ["content"] = CodebookAxis.Content,
        ["clauses"] = CodebookAxis.Clauses,
        ["scope"] = CodebookAxis.Scope,
        ["grammar"] = CodebookAxis.Grammar,
    };

    public static Codebook Read(IReadOnlyList<CodebookFile> files)
    {
        var ordered = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var heading = Root(ordered.Find(file => file.Name == Heading)
            ?? throw new IngestException("The codebook has no codebook.yaml.", "Put back codebook.yaml with its version and title."));
        var entries = ordered.Where(file => file.Name != Heading).SelectMany(ReadAxis).ToList();
        foreach (var axis in Axes.Where(axis => entries.TrueForAll(entry => entry.Axis != axis.Value)))
            throw new IngestException($"The codebook has no codes on the axis \"{axis.Key}\".", $"Put back the file that begins with \"axis: {axis.Key}\".");
        return new Codebook
        {
            Version = heading.Required("version"),
            Title = heading.Required("title"),
            Note = heading.Text("note"),
            Hash = Hash(ordered),
            Entries = entries,
        };
    }

    private static List<CodebookEntry> ReadAxis(CodebookFile file)
    {
        var root = Root(file);
        var name = root.Required("axis");
        if (!Axes.TryGetValue(name, out var axis))
            throw root.Fault("axis", $"\"{name}\" is no axis", $"Use one of: {string.Join(", ", Axes.Keys)}.");
        root.AllowOnly("axis", "codes");
        var codes = root.Maps("codes").Select(map => CodebookEntryReader.Read(axis, map)).ToList();
        if (codes.GroupBy(entry => entry.Code).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw root.Fault("codes", $"the code \"{twice.Key}\" stands twice", "Join the two or rename one.");
        return codes;
    }

    private static CodebookMap Root(CodebookFile file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(file.Text));
        }
        catch (YamlException fault)
        {
            throw new IngestException($"{file.Name}:{fault.Start.Line}: this is not YAML ({fault.Message}).", "Mend that line; lists are written [a, b] or one \"- a\" a line.", fault);
        }
        catch (InvalidOperationException fault)
        {
            // Where a list is left open the scanner gives up without saying where.
            var open = Array.FindIndex(file.Text.Split('\n'), line => line.Count(letter => letter == '[') > line.Count(letter => letter == ']'));
            throw new IngestException($"{file.Name}:{Math.Max(0, open) + 1}: this is not YAML (a list is not closed).", "Close the list with ]; lists are written [a, b] or one \"- a\" a line.", fault);
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? new CodebookMap(file.Name, root)
            : throw new IngestException($"{file.Name}:1: the file must hold one set of \"name: value\" lines.", "Compare it with the built-in file of the same name.");
    }

    /// <summary>Line ends do not count, so that a checkout on another system gives the same codebook.</summary>
    private static string Hash(IEnumerable<CodebookFile> files) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(files.Select(file => $"{file.Name}\n{file.Text.ReplaceLineEndings("\n")}\n")))));
}
