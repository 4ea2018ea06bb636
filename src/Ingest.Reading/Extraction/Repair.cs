using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction;

/// <summary>Rebuilds a damaged PDF with qpdf into a private copy; the source is never touched.</summary>
internal sealed class Repair(EngineRoom room)
{
    /// <summary>False where qpdf is absent or finds nothing to save.</summary>
    public async Task<bool> MendAsync(OpenPdf pdf, MendedFile mended, CancellationToken cancellation)
    {
        if (!File.Exists("/usr/bin/qpdf"))
            return false;
        string[] key = pdf.Password is null ? [] : [$"--password={pdf.Password}"];
        var call = new EngineCall("qpdf", ["--warning-exit-0", "--decrypt", .. key, EngineCall.Input, "-"], pdf.Path);
        return (await room.RunAsync(call, mended.FillAsync, cancellation)).End == EngineEnd.Well;
    }
}
