using Ingest.Agreements;
using Ingest.Model;

namespace Ingest.Pipeline;

/// <summary>A codebook as YAML files that researchers edit: read in place of the built-in ones, or written out to begin with.</summary>
public static class CodebookFolder
{
    /// <summary>The built-in codebook with the folder's files in place of those of the same name; faults are told with file and line.</summary>
    public static Codebook Read(CodebookOptions options)
    {
        if (options.Folder.Length == 0)
            return Codebook.BuiltIn;
        if (!Directory.Exists(options.Folder))
            throw new IngestException($"{options.Folder} is not a folder.", "Name the folder of your codebook's YAML files; ingest codebook --write DIR makes one.");
        var files = Directory.EnumerateFiles(options.Folder, "*.yaml").Order(StringComparer.Ordinal).Select(path => new CodebookFile(Path.GetFileName(path), File.ReadAllText(path))).ToList();
        var known = CodebookFile.BuiltIn.Select(file => file.Name).ToList();
        if (files.Find(file => !known.Contains(file.Name)) is { } stranger)
            throw new IngestException($"{stranger.Name} is no file of the codebook.", $"Name it as the one it stands in for: {string.Join(", ", known)}.");
        return files.Count > 0
            ? Codebook.With(files)
            : throw new IngestException($"{options.Folder} has no YAML files.", "Put at least one file of the codebook there; ingest codebook --write DIR writes them all.");
    }

    /// <summary>Writes the built-in files into a folder; a file that is there is never written over.</summary>
    /// <returns>The paths written.</returns>
    public static IReadOnlyList<string> Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var files = CodebookFile.BuiltIn.Select(file => (Path: Path.Combine(folder, file.Name), file.Text)).ToList();
        if (files.Find(file => File.Exists(file.Path)) is { Path: not null } there)
            throw new IngestException($"{there.Path} is there already.", "Name another folder, or move your files away first.");
        files.ForEach(file => File.WriteAllText(file.Path, file.Text));
        return [.. files.Select(file => file.Path)];
    }
}
