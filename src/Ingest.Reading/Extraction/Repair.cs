using Ingest.Model;
using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction;

/// <summary>Rebuilds a damaged PDF with qpdf into a private copy; the source is never touched.</summary>
internal sealed class Repair(EngineRoom room)
{
    /// <summary>The mended copy, or null where qpdf is absent or finds nothing to save.</summary>
    public async Task<MendedFile?> MendAsync(SourceFile file, string? password, CancellationToken cancellation)
    {
        if (!File.Exists("/usr/bin/qpdf"))
            return null;
        var mended = new MendedFile();
        string[] key = password is null ? [] : [$"--password={password}"];
        var call = new EngineCall("qpdf", ["--warning-exit-0", "--decrypt", .. key, EngineCall.Input, "-"], file.Path);
        var run = await room.RunAsync(call, mended.FillAsync, cancellation);
        if (run.End == EngineEnd.Well)
            return mended;
        mended.Dispose();
        return null;
    }
}
