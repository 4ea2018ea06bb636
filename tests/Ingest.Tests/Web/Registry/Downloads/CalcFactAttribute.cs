using Ingest.Tests.Ground;

namespace Ingest.Tests.Web.Registry.Downloads;

/// <summary>A test that opens a file in LibreOffice Calc; skipped, and saying so, where it is not installed.</summary>
public sealed class CalcFactAttribute : FactAttribute
{
    public CalcFactAttribute()
    {
        if (!Tools.Exists("soffice") || !File.Exists("/usr/lib/libreoffice/program/libsclo.so"))
            Skip = "LibreOffice Calc is not installed here: apt-get install libreoffice-calc-nogui.";
    }
}
