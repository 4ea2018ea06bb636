using System.Globalization;
using Ingest.Model;

namespace Ingest.Pipeline.Intake;

/// <summary>Looks at a file before it is taken in: is it a plain file we may read, and of a size we can?</summary>
internal static class Doorstep
{
    /// <exception cref="IngestException">It is not to be taken in; both sentences are for the person who brought it.</exception>
    public static void Inspect(string path, int maxMegabytes)
    {
        var name = Path.GetFileName(path);
        if (Directory.Exists(path))
            throw new IngestException($"{name} is a folder, and not one to be entered.", "Name the folder itself; links to folders are not followed.");
        if (!File.Exists(path))
            throw new IngestException($"{path} does not exist.", "Check the path; quote it if it holds spaces.");
        if (new FileInfo(path) is { LinkTarget: { } target } && !File.Exists(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, target)))
            throw new IngestException($"{name} is a link to {target}, which does not exist.", "Mend the link, or bring the document itself.");
        try
        {
            if (!PlainFile.Is(path))
                throw new IngestException($"{name} is not a plain file but a pipe, a socket or a device.", "Save the document as a file and bring that.");
            using var file = File.Open(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var megabytes = file.Length >> 20;
            if (megabytes >= maxMegabytes)
            {
                throw new IngestException(
                    string.Create(CultureInfo.InvariantCulture, $"{name} has {megabytes} MB; at most {maxMegabytes} MB are taken in."),
                    "Split it (qpdf --split-pages), or raise Intake:MaxMegabytes.");
            }
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new IngestException($"{name} may not be read by this user.", "Change its permissions (chmod u+r), or run as its owner.", fault);
        }
    }
}
