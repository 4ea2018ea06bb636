using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Ingest.Web.Composition;

namespace Ingest.Tests.Storage.Import;

public sealed class TableImportTests : IDisposable
{
    private const string Header = "DCAid,cowName1,ccode1,cowName2,ccode2,signYear,signMonth,signDay,EIFYear,EIFMonth,EIFDay,span,type,category1,category2,category3,categoryConf,source\n";

    private readonly Records _records = new();

    [Fact]
    public void A_row_becomes_an_entry_that_names_its_source()
    {
        Import("X-1,SWD,380,NOR,385,1999,5,17,,,,10,general,DCA,TREX,,high,Gazette\n").Imported.ShouldBe(1);
        var entry = _records.Entries.Find("EDA-1999-0001")!.Entry;
        (entry.Source, entry.SourceId, entry.First(Field.Signed), entry.First(Field.Duration)).ShouldBe(("dcad", "X-1", "1999-05-17", "P10Y"));
        entry.All(Field.Party).ShouldBe(["SWE", "NOR"]);
        entry.All(Field.Content).ShouldBe(["training_education"]);
        entry.Values.ShouldContain(value => value.Field == Field.Content && value.Detail == "DCA" && value.Missing == Missing.Unknown);
        entry.Values.ShouldAllBe(value => value.Assertion!.Contains("X-1; source Gazette; category confidence high"));
        Verification.Of(_records.Database).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("X-1,SWD,380,ZZZ,999,1999,5,17,,,,,general,DCA,,,,\n", "“ZZZ” is not known")]
    [InlineData("X-1,SWD,380,NOR,390,1999,5,17,,,,,general,DCA,,,,\n", "ccode2 says 390, which is DNK")]
    [InlineData("X-1,SWD,380,SWD,380,1999,5,17,,,,,general,DCA,,,,\n", "names SWE as a party more than once")]
    [InlineData("X-1,SWD,380,NOR,385,1999,2,30,,,,,general,DCA,,,,\n", "“1999-02-30” is no date")]
    [InlineData("X-1,SWD,380,NOR,385,1999,5,17,,,,many,general,DCA,,,,\n", "“many” is no number of years")]
    [InlineData("X-1,SWD,380,NOR,385,1999,5,17,,,,,general,WHAT,,,,\n", "“WHAT” is no word")]
    public void A_doubtful_row_is_imported_and_reported_with_its_line(string row, string reason)
    {
        var report = Import("X-0,SWD,380,FIN,375,1998,,,,,,-77,sector,RESEARCH,,,,\n" + row);
        (report.Imported, report.Rejected.Count).ShouldBe((2, 0));
        var remark = report.Remarks.ShouldHaveSingleItem();
        (remark.Line, remark.Reason.Contains(reason)).ShouldBe((3, true), remark.Reason);
    }

    [Theory]
    [InlineData("X-1,,,,,1999,5,17,,,,,general,DCA,,,,\n", "no party")]
    [InlineData(",SWD,380,NOR,385,1999,5,17,,,,,general,DCA,,,,\n", "no DCAid")]
    [InlineData("X-1,SWD,380\n", "3 cells")]
    [InlineData("X-1,SWD\"x,380,NOR,385,1999,5,17,,,,,general,DCA,,,,\n", "quotation marks")]
    [InlineData("X-0,SWD,380,NOR,385,1999,5,17,,,,,general,DCA,,,,\n", "twice")]
    public void A_row_that_cannot_be_an_entry_is_rejected_with_its_line_and_reason(string row, string reason)
    {
        var report = Import("X-0,SWD,380,FIN,375,1998,,,,,,,sector,RESEARCH,,,,\n" + row + "X-2,SWD,380,DEN,390,2001,,,,,,,sector,RESEARCH,,,,\n");
        report.Imported.ShouldBe(2);
        var rejected = report.Rejected.ShouldHaveSingleItem();
        (rejected.Line, rejected.Reason.Contains(reason)).ShouldBe((3, true), rejected.Reason);
    }

    [Fact]
    public void Importing_again_touches_nothing_that_people_changed_since()
    {
        const string rows = "X-1,SWD,380,NOR,385,1999,5,17,,,,,general,DCA,,,,\n";
        Import(rows);
        _records.Decide(DecisionKind.Correct, "EDA-1999-0001", decision => decision with { Values = [Examples.Vouched(Field.Place, "Karlstad")] });
        var again = Import(rows);
        (again.Imported, again.Held).ShouldBe((0, 1));
        _records.Entries.Find("EDA-1999-0001")!.Entry.First(Field.Place).ShouldBe("Karlstad");
    }

    [Fact]
    public void A_table_of_another_shape_and_an_unknown_map_are_refused()
    {
        File.WriteAllText(Table, "a,b\n1,2\n");
        Should.Throw<IngestException>(() => Run(ImportMap.Load("dcad"))).Message.ShouldContain("has no column");
        Should.Throw<IngestException>(() => ImportMap.Load("no-such-map")).Remedy.ShouldContain("dcad, uk-treaties");
        Should.Throw<IngestException>(() => ImportMap.Load(Table)).Message.ShouldContain("is no mapping file");
    }

    [SharedFact]
    public void The_defense_cooperation_dataset_comes_in_whole()
    {
        var report = Run(ImportMap.Load("dcad"), Repository.SharedPath("data", "dcad-v1.0-main.csv"));
        (report.Imported, report.Rejected.Count, report.Remarks.Count).ShouldBe((1871, 0, 4));

        var entries = _records.Entries.List(new EntryQuery { Take = 2000 }).Select(held => held.Entry).ToList();
        entries.ShouldAllBe(entry => entry.All(Field.Party).All(code => code.Length == 3));
        entries.Where(entry => entry.All(Field.Party).Count != 2).Select(entry => entry.SourceId).Order()
            .ShouldBe(["DCADv1.0-1625", "DCADv1.0-1847"]); // they name one state on both sides
        Counts(entry => entry.Values.First(value => value.Field == Field.Type)).ShouldBe(["general 1322", "sector 549"]);
        Counts(entry => entry.Values.First(value => value.Field == Field.Content))
            .ShouldBe(["DCA 982", "DIC 340", "TREX 250", "PROCUREMENT 148", "COMMISSION 77", "RESEARCH 74"]);

        string[] europe =
        [
            .. "AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE GBR UKR".Split(' '),
        ];
        // ORIGIN.md counts 338 pairs of Europeans by the usual abbreviations; five more write Germany or Hungary otherwise.
        (string Id, string Written)[] otherwise =
            [("DCADv1.0-0434", "GER"), ("DCADv1.0-0497", "FRG"), ("DCADv1.0-0591", "GFR"), ("DCADv1.0-0592", "GFR"), ("DCADv1.0-0820", "HUN ")];
        var lines = File.ReadLines(Repository.SharedPath("data", "dcad-v1.0-main.csv")).ToLookup(line => line[(line.LastIndexOf(',') + 1)..]);
        otherwise.ShouldAllBe(row => lines[row.Id].Single().Contains($",{row.Written},"));
        var pairs = entries.Where(entry => entry.All(Field.Party).All(europe.Contains)).Select(entry => entry.SourceId).ToList();
        pairs.Except(otherwise.Select(row => row.Id)).Count().ShouldBe(338);
        pairs.Count.ShouldBe(338 + 5);

        List<string> Counts(Func<Entry, RecordedValue> value) =>
            [.. entries.GroupBy(entry => value(entry).Detail).OrderByDescending(group => group.Count()).Select(group => $"{group.Key} {group.Count()}")];
    }

    [SharedFact]
    public void The_United_Kingdoms_defence_treaties_come_in_whole_with_former_states_and_repeated_parties_reported()
    {
        var report = Run(ImportMap.Load("uk-treaties"), Repository.SharedPath("data", "uk-treaties-online-defence.csv"));
        (report.Imported, report.Rejected.Count).ShouldBe((347, 0));
        report.Remarks.Count(remark => remark.Reason.Contains("its name was kept as written")).ShouldBe(23);
        report.Remarks.Count(remark => remark.Reason.Contains("as a party more than once")).ShouldBe(8);
        report.Remarks.Count.ShouldBe(31);
        _records.Entries.Count(new EntryQuery { Where = new() { Parties = ["GBR", "FRA"], ToYear = 1950 } }).ShouldBeGreaterThan(10);
    }

    private string Table => Path.Combine(_records.Folder, "table.csv");

    private ImportReport Import(string rows)
    {
        File.WriteAllText(Table, Header + rows);
        return Run(ImportMap.Load("dcad"));
    }

    private ImportReport Run(ImportMap map, string? file = null) =>
        new TableImport(_records.Database, _records.Clock, PartyNames.Resolve).Run(file ?? Table, map, "anna");

    public void Dispose() => _records.Dispose();
}
