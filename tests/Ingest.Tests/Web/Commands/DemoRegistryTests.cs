using Ingest.Storage;
using Ingest.Tests.Storage;
using Ingest.Web.Commands;
using Ingest.Web.Composition;

namespace Ingest.Tests.Web.Commands;

public sealed class DemoRegistryTests : IDisposable
{
    private readonly Records _records = new();

    [Fact]
    public async Task A_second_demonstration_doubles_no_entry_no_import_and_no_release()
    {
        _records.Code(Examples.Coding(Examples.Agreement("c-1"), Examples.Agreement("c-2", "NOR", "SWE")));
        var table = Path.Combine(_records.Folder, "dcad.csv");
        File.WriteAllText(table, """
            ccode1,cowName1,ccode2,cowName2,signDay,signMonth,signYear,EIFDay,EIFMonth,EIFYear,type,category1,category2,category3,span,renewType,renewYears,terminated,durationActual,endYearEstimate,asymmetry,categoryConf,UNTS,fullText,sourceType,source,factivaConf,factivaSign,factivaEIF,DCAid
            385,NOR,380,SWE,1,4,1984,1,4,1984,sector,PROCUREMENT,,,,,,0,,2010,1,atypical,,Y,treaty,made,,,,MADE-0001
            305,AUT,349,SLN,2,5,1995,2,5,1995,sector,TRAINING,,,,,,0,,2010,1,atypical,,Y,treaty,made,,,,MADE-0002
            """);
        var first = await FillAsync(table);
        first.ShouldContain("2 candidates were approved");
        first.ShouldContain("2 agreements of DCAD were imported");
        first.ShouldContain("Release 1.0.0 was frozen, with 4 agreements.");

        (await FillAsync(table)).ShouldBeEmpty();
        _records.Entries.Count(new EntryQuery { Status = null }).ShouldBe(4);
        ReleaseParts.Shelf(_records.Folder).All.ShouldHaveSingleItem();
    }

    private async Task<string> FillAsync(string table)
    {
        var said = new StringWriter();
        await new DemoRegistry(_records.Database, _records.Folder, new Settings(), said).FillAsync(table, CancellationToken.None);
        return said.ToString();
    }

    public void Dispose() => _records.Dispose();
}
