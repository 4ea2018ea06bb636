using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction;

/// <summary>Writes a PDF anew with qpdf into a private copy, without its password; the source is never touched.</summary>
internal sealed class Repair(EngineRoom room)
{
    /// <summary>False where qpdf is absent or finds nothing to save.</summary>
    /// <param name="how">qpdf's own options beyond mending and opening.</param>
    public async Task<bool> MendAsync(OpenPdf pdf, PrivateCopy copy, CancellationToken cancellation, params string[] how)
    {
        if (!File.Exists("/usr/bin/qpdf"))
            return false;
        string[] key = pdf.Password is null ? [] : [$"--password={pdf.Password}"];
        var call = new EngineCall("qpdf", ["--warning-exit-0", "--decrypt", .. how, .. key, EngineCall.Input, "-"], pdf.Path);
        return (await room.RunAsync(call, copy.FillAsync, cancellation)).End == EngineEnd.Well;
    }
}
